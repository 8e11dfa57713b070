package org.openinternship.core.pay;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.immutables.value.Value;
import org.openinternship.core.check.Bounds;
import org.openinternship.core.evaluation.BlindEvaluations;

/** What has happened in a placement that pay depends on. */
@Value.Immutable
public abstract sealed class PayFacts implements WithPayFacts permits ImmutablePayFacts {
  private static final int DAY = 25 * 60; // when the clock goes back

  PayFacts() {}

  /** {@return the minutes worked on each day, as accepted; 0 to 1,500 a day} */
  public abstract Map<LocalDate, Integer> minutes();

  /** {@return the evaluations of the placement, each point once} */
  public abstract List<BlindEvaluations> evaluations();

  /** {@return the keys of what was delivered and accepted} */
  public abstract Set<String> delivered();

  /** {@return whether the placement is completed; not by default} */
  @Value.Default
  public boolean completed() {
    return false;
  }

  @Value.Check
  void check() {
    minutes()
        .forEach((day, worked) -> Bounds.check("PayFacts", "minutes of a day", worked, 0, DAY));
  }

  /** {@return that nothing has happened yet} */
  public static PayFacts none() {
    return builder().build();
  }

  /** {@return a builder; everything is optional} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds facts; not safe for use by several threads. */
  public static final class Builder extends ImmutablePayFacts.Builder {
    Builder() {}
  }
}
