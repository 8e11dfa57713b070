package org.openinternship.matching.optimum;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.openinternship.core.internal.Interrupts;

/** What is left of a limit. */
final class SearchBudget {
  private final SearchLimit limit;
  private final @Nullable Instant end;
  private long steps;

  SearchBudget(SearchLimit limit) {
    this.limit = limit;
    this.end =
        limit instanceof SearchLimit.SearchTime time
            ? time.clock().instant().plus(time.max())
            : null;
  }

  void step() {
    Interrupts.check();
    steps++;
  }

  long steps() {
    return steps;
  }

  boolean isSpent() {
    if (limit instanceof SearchLimit.SearchTime time && end != null) {
      return !time.clock().instant().isBefore(end);
    }
    return limit instanceof SearchLimit.SearchSteps most && steps >= most.max();
  }
}
