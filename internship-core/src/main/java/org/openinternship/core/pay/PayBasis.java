package org.openinternship.core.pay;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.immutables.value.Value;
import org.openinternship.core.evaluation.BlindEvaluations;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.placement.PlacementState;

/** The facts of a placement on which pay depends. */
@Value.Immutable
public abstract sealed class PayBasis implements WithPayBasis permits ImmutablePayBasis {
  private static final int DAY = 25 * 60; // when the clock goes back

  PayBasis() {}

  /** {@return the minutes worked on each day, as accepted; 0 to 1,500 a day} */
  public abstract Map<LocalDate, Integer> minutes();

  /** {@return the evaluations of the placement, each point once} */
  public abstract List<BlindEvaluations> evaluations();

  /** {@return the keys of the accepted deliverables} */
  public abstract Set<String> acceptedDeliverables();

  /** {@return whether the placement is completed; not by default} */
  @Value.Default
  public boolean completed() {
    return false;
  }

  @Value.Check
  void check() {
    minutes()
        .forEach((day, worked) -> Bounds.check("PayBasis", "minutes of a day", worked, 0, DAY));
  }

  /** {@return the basis of a placement that has just begun} */
  public static PayBasis none() {
    return builder().build();
  }

  /**
   * Starts the basis of a placement: whether it is completed.
   *
   * @param placement the placement
   * @return a builder to which work, evaluations and deliverables are added
   */
  public static Builder of(Placement placement) {
    Objects.requireNonNull(placement, "PayBasis.placement");
    return builder().completed(placement.state() == PlacementState.COMPLETED);
  }

  /** {@return a builder; everything is optional} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a basis; not safe for use by several threads. */
  public static final class Builder extends ImmutablePayBasis.Builder {
    Builder() {}
  }
}
