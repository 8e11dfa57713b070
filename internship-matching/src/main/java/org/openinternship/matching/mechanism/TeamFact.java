package org.openinternship.matching.mechanism;

import java.util.OptionalInt;
import java.util.OptionalLong;
import org.openinternship.matching.market.PairFact;

/**
 * A rule about teams that a market tells by a number of each pair: {@link #HAS} if the intern has
 * the property that the rule is about, {@link #LACKS} if not, and {@link #NOT_ABOUT} if the rule is
 * not about the project. See {@link org.openinternship.matching.optimum.CompositionRule}; a project
 * where nobody sits is excused.
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
}
