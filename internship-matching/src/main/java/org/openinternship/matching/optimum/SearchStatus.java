package org.openinternship.matching.optimum;

/** How a search for what is best came to its end. */
public enum SearchStatus {
  /** What was found is best: everything else was ruled out. */
  OPTIMAL,
  /** The limit came first: there may be something better, but nothing better than the bound. */
  BOUNDED,
  /** There is no assignment that keeps everything that must be kept. */
  IMPOSSIBLE,
  /** The limit came before anything was found: there may be such an assignment or not. */
  UNDECIDED
}
