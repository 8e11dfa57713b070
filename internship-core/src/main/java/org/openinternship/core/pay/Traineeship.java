package org.openinternship.core.pay;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openinternship.core.check.Texts;
import org.openinternship.core.time.DateRange;

/** What a check of quality looks at. */
@Value.Immutable
public abstract sealed class Traineeship implements WithTraineeship permits ImmutableTraineeship {
  Traineeship() {}

  /** {@return the days of the placement} */
  public abstract DateRange period();

  /** {@return why it is long; empty: no reason is given} */
  public abstract Optional<String> reasonForLength();

  /** {@return earlier placements of the intern with the same host} */
  public abstract List<DateRange> earlierWithHost();

  /** {@return why there is another placement with the same host; empty: no reason is given} */
  public abstract Optional<String> reasonForAnother();

  /** {@return what there is to learn} */
  public abstract List<String> learningObjectives();

  /** {@return whether the posting says what is paid, be it nothing; not by default} */
  @Value.Default
  public boolean payDisclosed() {
    return false;
  }

  @Value.Check
  void check() {
    reasonForLength().ifPresent(text -> Texts.check("Traineeship", "reasonForLength", text));
    reasonForAnother().ifPresent(text -> Texts.check("Traineeship", "reasonForAnother", text));
    learningObjectives().forEach(text -> Texts.check("Traineeship", "an objective", text));
  }

  /** {@return a builder; {@code period} must be set, the rest is optional} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a traineeship; not safe for use by several threads. */
  public static final class Builder extends ImmutableTraineeship.Builder {
    Builder() {}
  }
}
