package org.openinternship.matching.market;

/**
 * How the seats that all others leave are given to interns who {@linkplain Market#withLast come
 * last}.
 */
public enum LastFill {
  /**
   * By what the mechanism goes by for all others, once more and among themselves: where that is not
   * the size first, not as many of them have a place as can.
   */
  AS_OTHERS,
  /** So that as many of them have a place as can, and then by the greatest total score. */
  BY_SCORE,
  /**
   * So that as many of them have a place as can, then so that the sum of the squared numbers of
   * interns of all projects is the least, those of all others and pinned ones included; and then by
   * the greatest total score.
   */
  EVENLY
}
