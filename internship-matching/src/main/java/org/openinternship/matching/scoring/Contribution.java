package org.openinternship.matching.scoring;

/**
 * What one criterion adds to a score.
 *
 * @param criterion the criterion's name
 * @param measure how far it is met
 * @param weight its weight
 */
public record Contribution(String criterion, Measure measure, int weight) {
  /**
   * Takes the parts as they are.
   *
   * @param criterion the criterion's name
   * @param measure how far it is met
   * @param weight its weight
   */
  public Contribution {}

  /** {@return the share that is met in millionths, 0 to 1,000,000} */
  public int normalised() {
    return measure.normalised();
  }

  /** {@return what it adds, in millionths of a point: the weight times the share} */
  public long millionths() {
    return (long) weight * normalised();
  }

  /** {@return as in {@code SKILL_COVERAGE 7 of 12: 23.333320 of 40}} */
  @Override
  public String toString() {
    return criterion + " " + measure + ": " + Score.points(millionths()) + " of " + weight;
  }
}
