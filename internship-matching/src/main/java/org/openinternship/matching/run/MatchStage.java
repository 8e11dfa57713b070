package org.openinternship.matching.run;

/** What a match does, in the order in which it does it; told to a {@link ProgressListener}. */
public enum MatchStage {
  /** Checks the cohort. Told at its beginning and its end only. */
  VALIDATION,
  /** Makes the list of every intern: eligibility, scores, suggestions. Advances by interns. */
  LISTS,
  /** Puts the lists together. Advances by interns. */
  MARKET,
  /**
   * Gives out the seats. Told at its beginning and its end only: nobody knows how many offers come.
   */
  MECHANISM,
  /** Checks the result and finds what a coordinator should know. Told at both ends only. */
  VERIFICATION,
  /**
   * Writes down all that the match came to, when {@link
   * org.openinternship.matching.result.AllocationRecord the record} is first asked for, by whoever
   * asks; a match that nobody asks for it never comes here. Advances by interns.
   */
  RECORD,
  /**
   * Looks for what would have helped, for each answer of {@link
   * org.openinternship.matching.Allocation#whatWouldHaveHelped} and {@code whatWouldHaveFilled}.
   * Advances by changes that are tried, or need not be.
   */
  HINDSIGHT,
  /**
   * Matches by each setting, for {@link org.openinternship.matching.MatchingEngine#compare}; what
   * such a match does is not told. Advances by settings.
   */
  COMPARISON,
  /**
   * Matches with other lots and weights, for {@link
   * org.openinternship.matching.MatchingEngine#robustness}; what such a match does is not told.
   * Advances by matches.
   */
  ROBUSTNESS
}
