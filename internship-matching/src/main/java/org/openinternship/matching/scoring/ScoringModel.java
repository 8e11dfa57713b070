package org.openinternship.matching.scoring;

import static org.openinternship.matching.scoring.StandardCriterion.CHANNELS;
import static org.openinternship.matching.scoring.StandardCriterion.COMPENSATION;
import static org.openinternship.matching.scoring.StandardCriterion.FIELD_OF_INTEREST;
import static org.openinternship.matching.scoring.StandardCriterion.LANGUAGES;
import static org.openinternship.matching.scoring.StandardCriterion.LEARNING_VALUE;
import static org.openinternship.matching.scoring.StandardCriterion.PERIOD;
import static org.openinternship.matching.scoring.StandardCriterion.SHARED_HOURS;
import static org.openinternship.matching.scoring.StandardCriterion.SKILL_COVERAGE;
import static org.openinternship.matching.scoring.StandardCriterion.SUPERVISION_CAPACITY;
import static org.openinternship.matching.scoring.StandardCriterion.WEEKLY_HOURS;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.openinternship.core.eligibility.PreparedCohort;
import org.openinternship.core.internal.BuilderText;
import org.openinternship.core.internal.Texts;

/**
 * The criteria that count, and for how much. A score is the plain sum of weight times share met,
 * out of the sum of the weights: nothing is rescaled behind the caller's back.
 *
 * @param criteria the criteria with their weights, in the order in which they are shown
 */
public record ScoringModel(List<WeightedCriterion> criteria) {
  /** The most that the weights of a model may add up to. */
  public static final int MAX_POINTS = 1_000;

  /**
   * Checks names and weights.
   *
   * @param criteria the criteria with their weights
   * @throws IllegalArgumentException if two criteria have the same name, or the weights of any
   *     criteria add up to 0 or to more than {@link #MAX_POINTS}
   */
  public ScoringModel {
    Objects.requireNonNull(criteria, "ScoringModel.criteria");
    criteria = List.copyOf(criteria);
    Texts.checkDifferent(
        "ScoringModel", "criterion", criteria.stream().map(it -> it.criterion().name()).toList());
    long sum = criteria.stream().mapToLong(WeightedCriterion::weight).sum();
    if (!criteria.isEmpty() && (sum < 1 || sum > MAX_POINTS)) {
      throw new IllegalArgumentException(
          "ScoringModel: the weights add up to "
              + sum
              + ", it must be from 1 to "
              + MAX_POINTS
              + ". Maybe "
              + (sum < 1 ? "every weight is 0" : "the weights are meant in smaller units"));
    }
  }

  /**
   * {@return the criteria that suit most programs, out of 100 points, most of them for skills; not
   * every criterion of the library need be in it}
   */
  public static ScoringModel standard() {
    return none()
        .plus(SKILL_COVERAGE, 35)
        .plus(FIELD_OF_INTEREST, 15)
        .plus(SHARED_HOURS, 10)
        .plus(WEEKLY_HOURS, 5)
        .plus(PERIOD, 5)
        .plus(LANGUAGES, 5)
        .plus(CHANNELS, 5)
        .plus(COMPENSATION, 5)
        .plus(LEARNING_VALUE, 10)
        .plus(SUPERVISION_CAPACITY, 5)
        .build();
  }

  /** {@return the model without any criterion: nothing is scored, and no score is shown} */
  public static ScoringModel empty() {
    return new ScoringModel(List.of());
  }

  /** {@return the builder without any criterion} */
  public static Builder none() {
    return new Builder();
  }

  /** {@return the most points there can be: the sum of the weights} */
  public int outOf() {
    return criteria.stream().mapToInt(WeightedCriterion::weight).sum();
  }

  /**
   * Makes the model ready for the pairs of one cohort.
   *
   * @param setting the cohort and the taxonomy
   * @return the scorer of pairs
   */
  public Scorer in(PreparedCohort setting) {
    Objects.requireNonNull(setting, "ScoringModel.setting");
    return new Scorer(this, setting);
  }

  /** A builder of models; not safe for use by several threads. */
  public static final class Builder {
    private final List<WeightedCriterion> criteria = new ArrayList<>();

    private Builder() {}

    /**
     * Adds a criterion.
     *
     * @param criterion the criterion
     * @param weight the points for meeting it in full; 0 shows it without counting it
     * @return this builder
     * @throws IllegalArgumentException if the weight is negative or above {@link #MAX_POINTS}
     */
    public Builder plus(Criterion criterion, int weight) {
      criteria.add(new WeightedCriterion(criterion, weight));
      return this;
    }

    /**
     * Builds the model.
     *
     * @return the model
     * @throws IllegalArgumentException if two criteria have the same name, or the weights of any
     *     criteria add up to 0 or to more than {@link #MAX_POINTS}
     */
    public ScoringModel build() {
      return new ScoringModel(criteria);
    }

    /** {@return the name of this type and the criteria so far, each with its weight} */
    @Override
    public String toString() {
      return BuilderText.of(
          this, String.join(", ", criteria.stream().map(WeightedCriterion::toString).toList()));
    }
  }
}
