package org.openinternship.core.evaluation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openinternship.core.id.PlacementId;
import org.openinternship.core.internal.BuilderText;
import org.openinternship.core.internal.Texts;
import org.openinternship.core.people.Personal;
import org.openinternship.core.time.TimeBounds;

/** An evaluation that was handed in: ratings, and perhaps a result. It never changes. */
@Value.Immutable
public abstract sealed class Evaluation implements WithEvaluation permits ImmutableEvaluation {
  Evaluation() {}

  /** {@return the placement} */
  public abstract PlacementId placement();

  /** {@return the name of the evaluation point} */
  public abstract String point();

  /** {@return the role of the evaluator} */
  public abstract EvaluatorRole role();

  /** {@return the instant at which it was handed in} */
  public abstract Instant submittedAt();

  /** {@return the ratings, one for each item of the form; not in {@code toString}} */
  @Personal
  @Value.Redacted
  public abstract List<Rating> ratings();

  /** {@return the proposed result; empty: none, as in most self-evaluations} */
  @Personal
  @Value.Redacted
  public abstract Optional<EvaluationResult> result();

  @Value.Check
  Evaluation check() {
    TimeBounds.check(submittedAt(), "Evaluation.submittedAt");
    String point = Texts.name("Evaluation", "point", point());
    return point.equals(point()) ? this : withPoint(point);
  }

  /** {@return a builder; all but ratings and result must be set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Builds an evaluation; not safe for use by several threads.
   *
   * <p>The short ways: {@link #placement(String)} and {@link #rate(String, int)}. The rest is named
   * for the attributes.
   */
  public static final class Builder extends ImmutableEvaluation.Builder {
    Builder() {}

    /**
     * Sets the placement.
     *
     * @param placement its key
     * @return this builder
     */
    public Builder placement(String placement) {
      return placement(PlacementId.of(placement));
    }

    /**
     * Adds a rating.
     *
     * @param item the key of the item
     * @param level the level on its scale
     * @return this builder
     * @throws IllegalArgumentException if the key is blank or the level below 1
     */
    public Builder rate(String item, int level) {
      addRating(Rating.of(item, level));
      return this;
    }

    /** {@return the name of this type; nothing of what is set} */
    @Override
    public String toString() {
      return BuilderText.of(this);
    }
  }
}
