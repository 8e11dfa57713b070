package org.openinternship.benchmarks.shortlist;

/** What everybody is asked here: the 20 best projects of an intern. */
final class TopTwenty {
  /** How many projects an intern gets. */
  static final int COUNT = 20;

  private TopTwenty() {}
}
