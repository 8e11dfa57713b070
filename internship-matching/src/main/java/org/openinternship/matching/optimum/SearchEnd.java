package org.openinternship.matching.optimum;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.openinternship.core.finding.HostCode;

/** The end of a search by its limit, counted from when it is made. */
final class SearchEnd {
  private final SearchLimit limit;
  private final Instant begin;

  SearchEnd(SearchLimit limit) {
    this.limit = limit;
    this.begin = limit instanceof SearchLimit.SearchTime time ? now(time.clock()) : Instant.EPOCH;
  }

  /** Tells whether the search has to end before it begins another step. */
  boolean isAfter(long steps) {
    return limit instanceof SearchLimit.SearchSteps most ? steps >= most.max() : isOver();
  }

  /** Tells whether its time is over. */
  boolean isOver() {
    return limit instanceof SearchLimit.SearchTime time
        && Duration.between(begin, now(time.clock())).compareTo(time.max()) >= 0;
  }

  private static Instant now(InstantSource clock) {
    return HostCode.ask("InstantSource", () -> "", "gave no instant", clock::instant);
  }
}
