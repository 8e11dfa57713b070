package org.openinternship.matching.result;

/**
 * How much a criterion tells the pairs apart that a match looked at. A light criterion with a wide
 * spread can outweigh a heavy one with a narrow spread.
 *
 * @param criterion the criterion's name
 * @param weight its weight
 * @param least the least points it added to any pair, in millionths
 * @param most the most points it added to any pair, in millionths
 */
public record CriterionSpread(String criterion, int weight, long least, long most) {
  /**
   * Takes the parts as they are.
   *
   * @param criterion the criterion's name
   * @param weight its weight
   * @param least the least points it added
   * @param most the most points it added
   */
  public CriterionSpread {}

  /** {@return the difference between most and least, in millionths of a point} */
  public long spread() {
    return most - least;
  }
}
