package org.openinternship.matching.market;

import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * A rule about teams that a market tells by a number of each pair: {@link #HAS} if the intern has
 * the property that the rule is about, {@link #LACKS} if not, and {@link #NOT_ABOUT} if the rule is
 * not about the project. See {@link org.openinternship.matching.optimum.CompositionRule}; a project
 * where nobody sits is excused. A market has them by {@link Market#withTeams}.
 */
public interface TeamFact extends PairFact {
  /** The number of an intern who has the property. */
  long HAS = 1;

  /** The number of an intern who has it not. */
  long LACKS = 0;

  /** The number of everybody at a project that the rule is not about. */
  long NOT_ABOUT = -1;

  /** {@return how many interns with the property a team should have at least} */
  int minInterns();

  /** {@return how many it should have at most; empty for no such limit} */
  OptionalInt maxInterns();

  /** {@return what each intern missing or too many costs; empty if the rule must hold} */
  OptionalLong price();

  /** {@return whether their number counts squared} */
  boolean squared();

  /**
   * Tells whether a team of so many interns with the property is as the rule wants it.
   *
   * @param interns how many there are
   * @return true if they are neither too few nor too many
   */
  default boolean allows(int interns) {
    return interns >= minInterns() && interns <= maxInterns().orElse(Integer.MAX_VALUE);
  }

  /**
   * Tells what a team of so many interns with the property costs.
   *
   * @param interns how many there are
   * @return the price for each who is missing or too many; 0 for a rule without a price
   */
  default long priceOf(int interns) {
    long away =
        Math.max(
            0, Math.max(minInterns() - interns, interns - maxInterns().orElse(Integer.MAX_VALUE)));
    return price().orElse(0) * (squared() ? away * away : away);
  }
}
