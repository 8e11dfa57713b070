package org.openinternship.matching.scoring;

import java.util.Objects;
import org.openinternship.core.internal.Texts;
import org.openinternship.core.reason.Reason;

/**
 * The points that one criterion adds to a score.
 *
 * @param criterion the criterion's name
 * @param measure how far it is met
 * @param weight its weight, 0 to 1,000
 */
public record Contribution(String criterion, Measure measure, int weight) {
  /**
   * Checks the weight.
   *
   * @param criterion the criterion's name
   * @param measure how far it is met
   * @param weight its weight
   * @throws IllegalArgumentException if the weight is out of bounds
   */
  public Contribution {
    criterion = Texts.name("Contribution", "criterion", criterion);
    Objects.requireNonNull(measure, "Contribution.measure");
    if (weight < 0 || weight > ScoringModel.MAX_POINTS) {
      throw new IllegalArgumentException(
          "Contribution: weight of "
              + criterion
              + " is "
              + weight
              + ", it must be from 0 to "
              + ScoringModel.MAX_POINTS);
    }
  }

  /** {@return the share that is met in millionths, 0 to 1,000,000} */
  public int normalised() {
    return measure.normalised();
  }

  /** {@return the points that it adds, in millionths: the weight times the share, rounded down} */
  public long millionths() {
    return measure.millionths(weight);
  }

  /** {@return whether the pair was asked for this, be the answer known or not} */
  public boolean asked() {
    return measure.kind() != Measure.Kind.NOT_ASKED;
  }

  /**
   * {@return what it adds and why: met, met in part, not met, not known or not asked for; the
   * points in it are exact}
   */
  public Reason reason() {
    return switch (measure.kind()) {
      case UNKNOWN -> Reason.of(ScoreReason.CRITERION_UNKNOWN, criterion, weight);
      case NOT_ASKED -> Reason.of(ScoreReason.CRITERION_NOT_ASKED, criterion, weight);
      case MEASURED -> measured();
    };
  }

  private Reason measured() {
    if (normalised() == 0) {
      return Reason.of(ScoreReason.CRITERION_NOT_MET, criterion, weight);
    }
    ScoreReason code =
        normalised() == Measure.WHOLE
            ? ScoreReason.CRITERION_MET
            : ScoreReason.CRITERION_PARTLY_MET;
    return Reason.of(code, criterion, Score.points(millionths()), weight);
  }

  /** {@return the message of the {@linkplain #reason() reason}} */
  @Override
  public String toString() {
    return reason().message();
  }
}
