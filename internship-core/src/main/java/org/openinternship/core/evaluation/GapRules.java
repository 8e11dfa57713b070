package org.openinternship.core.evaluation;

import java.math.BigDecimal;
import org.openinternship.core.internal.Bounds;

/**
 * The rules of gaps between the ratings of interns and others: which count, and which are shown.
 *
 * @param minMeanGap the smallest mean difference over an intern's items, in levels, that is an
 *     under- or overestimate; more than 0, kept without zeros at its end
 * @param minGroup the fewest interns of whom figures are shown, 1 to 10,000,000
 */
public record GapRules(BigDecimal minMeanGap, int minGroup) {
  /**
   * Checks the bounds.
   *
   * @param minMeanGap the mean difference, in levels
   * @param minGroup the fewest interns
   * @throws IllegalArgumentException if one is out of bounds
   */
  public GapRules {
    minMeanGap = Bounds.decimal("GapRules", "minMeanGap", minMeanGap);
    Bounds.checkAbove("GapRules", "minMeanGap", minMeanGap, BigDecimal.ZERO);
    Bounds.checkCount("GapRules", "minGroup", minGroup, 1);
  }

  /**
   * Returns the defaults. Half a level: the mean rounds to a level of difference rather than to
   * none. Groups of 5: a common minimum in published statistics about people.
   *
   * @return the rules with every default
   */
  public static GapRules standard() {
    return new GapRules(new BigDecimal("0.5"), 5);
  }

  /**
   * Returns these rules with another minimal group.
   *
   * @param interns the fewest interns of whom figures are shown
   * @return the rules
   * @throws IllegalArgumentException if it is below 1
   */
  public GapRules withMinGroup(int interns) {
    return new GapRules(minMeanGap, interns);
  }

  /**
   * Returns these rules with another minimal mean difference.
   *
   * @param levels the mean difference
   * @return the rules
   * @throws IllegalArgumentException if it is not more than 0
   */
  public GapRules withMinMeanGap(BigDecimal levels) {
    return new GapRules(levels, minGroup);
  }
}
