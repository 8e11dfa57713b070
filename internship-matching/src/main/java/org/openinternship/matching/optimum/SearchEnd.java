package org.openinternship.matching.optimum;

import java.time.Instant;

/** The end of a search by its limit, counted from when it is made. */
final class SearchEnd {
  private final SearchLimit limit;
  private final Instant end;

  SearchEnd(SearchLimit limit) {
    this.limit = limit;
    this.end =
        limit instanceof SearchLimit.SearchTime time
            ? time.clock().instant().plus(time.max())
            : Instant.MAX;
  }

  /** Tells whether the search has to end before it begins another step. */
  boolean isAfter(long steps) {
    return limit instanceof SearchLimit.SearchSteps most ? steps >= most.max() : isOver();
  }

  /** Tells whether its time is over. */
  boolean isOver() {
    return limit instanceof SearchLimit.SearchTime time && !time.clock().instant().isBefore(end);
  }
}
