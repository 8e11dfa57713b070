package org.openinternship.benchmarks.whole;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openinternship.matching.result.AllocationRecord;

/** The cohort of the whole path has bids that are taken and bids that are refused. */
class MatchChecksTest {
  @Test
  void mostAreMatchedAndSomeBidsAreRefused() {
    MatchBenchmark whole = new MatchBenchmark();
    whole.size = 400;
    whole.threads = 1;
    whole.draw();
    AllocationRecord record = whole.matchAndRecord();
    assertThat(record.matches()).hasSizeGreaterThan(200);
    assertThat(record.refusals()).isNotEmpty();
  }
}
