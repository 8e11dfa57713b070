package org.openinternship.core.pay;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openinternship.core.internal.BuilderText;
import org.openinternship.core.internal.Texts;
import org.openinternship.core.time.DateRange;

/**
 * What the check of a traineeship's quality looks at beside the placement, which {@link
 * TraineeshipRules#check} gets as it stands.
 */
@Value.Immutable
public abstract sealed class Traineeship implements WithTraineeship permits ImmutableTraineeship {
  Traineeship() {}

  /** {@return the reason for its length; empty: none is given} */
  public abstract Optional<String> reasonForLength();

  /** {@return the earlier placements of the intern with the same host} */
  public abstract List<DateRange> earlierWithHost();

  /** {@return the reason for another placement with the same host; empty: none is given} */
  public abstract Optional<String> reasonForAnother();

  /** {@return the learning objectives} */
  public abstract List<String> learningObjectives();

  /** {@return whether the posting states the pay, even if there is none; not by default} */
  @Value.Default
  public boolean payDisclosed() {
    return false;
  }

  @Value.Check
  void check() {
    Texts.text("Traineeship", "reasonForLength", reasonForLength());
    Texts.text("Traineeship", "reasonForAnother", reasonForAnother());
    Texts.texts("Traineeship", "learningObjectives", learningObjectives());
  }

  /** {@return a builder; everything is optional} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a traineeship; not safe for use by several threads. */
  public static final class Builder extends ImmutableTraineeship.Builder {
    Builder() {}

    /** {@return the name of this type; nothing of what is set} */
    @Override
    public String toString() {
      return BuilderText.of(this);
    }
  }
}
