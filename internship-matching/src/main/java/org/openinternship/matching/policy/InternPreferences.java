package org.openinternship.matching.policy;

/** The source of the list of projects of an intern. */
public enum InternPreferences {
  /**
   * From the intern's bids alone: nobody gets a project they did not ask for, unless it was agreed
   * on before, or the bid rules suggest projects to those who bid for nothing.
   */
  BIDS,
  /** From scores alone: the projects that suit the intern best, whatever they bid for. */
  SCORES,
  /** The bids first, then the projects that suit best among the others. */
  BIDS_THEN_SCORES
}
