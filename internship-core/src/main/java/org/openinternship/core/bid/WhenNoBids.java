package org.openinternship.core.bid;

/**
 * A treatment of an intern who asked for nothing. An intern who is not left out has a list of the
 * projects that suit them best by score, as long as the policy of the match says.
 *
 * <p>By {@link #FILL_BY_SCORE} and {@link #SPREAD_EVENLY} nobody who asked for something has
 * another place because of them: those have the same places as if these interns were not there.
 * Only where they may be needed to keep a minimum of interns or a rule about teams, who asked gets
 * the best with which it can be kept. A mechanism that cannot see to it refuses the cohort; optimal
 * assignments can.
 */
public enum WhenNoBids {
  /** No project is looked for; the intern stays unplaced. */
  LEAVE_OUT,
  /**
   * The projects that suit the intern best are looked at, as proposals that nobody asked for. Where
   * orders of hosts decide, the intern stands after everybody who asked; optimal assignments give
   * them what those who asked leave. A mechanism that goes by lots, by rounds or by points alone
   * may place them before somebody who asked.
   */
  SUGGEST,
  /**
   * The seats that all others leave are filled: with as many as can have a place, and of these ways
   * by the greatest total score.
   */
  FILL_BY_SCORE,
  /**
   * The seats that all others leave are filled: with as many as can have a place, so that projects
   * have numbers of interns as even as can be (the least sum of squares, everybody counted), and
   * then by the greatest total score.
   */
  SPREAD_EVENLY
}
