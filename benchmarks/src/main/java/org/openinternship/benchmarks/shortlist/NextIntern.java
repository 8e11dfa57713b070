package org.openinternship.benchmarks.shortlist;

/** The intern whose turn it is: each call is for another one than the last. */
final class NextIntern {
  /** How many interns take turns. */
  static final int INTERNS = 2_000;

  /** For how many of them results are compared before a time counts. */
  static final int CHECKED = 100;

  private int number;

  int number() {
    number = (number + 1) % INTERNS;
    return number;
  }
}
