package org.openinternship.matching.optimum;

import org.openinternship.core.internal.Interrupts;

/** What is left of a limit: the steps made so far, and its end. */
final class SearchBudget {
  private final SearchEnd end;
  private long steps;

  SearchBudget(SearchLimit limit) {
    this.end = new SearchEnd(limit);
  }

  void step() {
    Interrupts.check();
    steps++;
  }

  long steps() {
    return steps;
  }

  boolean isSpent() {
    return end.isAfter(steps);
  }
}
