package org.openinternship.matching.result;

import org.openinternship.core.internal.Texts;

/**
 * The spread of the points that a criterion adds to the pairs of a match: how far it tells them
 * apart. A light criterion with a wide spread can outweigh a heavy one with a narrow spread.
 *
 * @param criterion the criterion's name
 * @param weight its weight
 * @param min the fewest points it added to any pair, in millionths
 * @param max the most points it added to any pair, in millionths
 */
public record CriterionSpread(String criterion, int weight, long min, long max) {
  /**
   * Checks that nothing is null.
   *
   * @param criterion the criterion's name
   * @param weight its weight
   * @param min the fewest points it added
   * @param max the most points it added
   */
  public CriterionSpread {
    criterion = Texts.name("CriterionSpread", "criterion", criterion);
  }

  /** {@return the difference between the two, in millionths of a point} */
  public long spread() {
    return max - min;
  }
}
