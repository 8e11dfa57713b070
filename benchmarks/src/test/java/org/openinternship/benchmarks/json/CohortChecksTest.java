package org.openinternship.benchmarks.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Both sides read and write one document, in which nothing is wrong. */
class CohortChecksTest {
  @Test
  void plainRecordsHaveAllThatIsInTheDocument() {
    CohortBenchmark json = new CohortBenchmark();
    json.size = 400;
    json.draw();
    assertThat(json.databindReads().interns()).hasSize(400);
    assertThat(json.readAndValidate().passes()).isTrue();
  }
}
