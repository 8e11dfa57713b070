package org.openinternship.examples.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.finding.Severity;
import org.openinternship.examples.output.Printed;
import org.openinternship.examples.report.Complaint;

class MeasurementTest {
  @Test
  void run_saysWhatItTook() {
    List<String> printed = Printed.by(out -> Measurement.run(new Size(200, 50), out));
    assertThat(printed.get(0)).startsWith("200 interns, 50 projects, 4000 bids, ");
    assertThat(printed.get(1)).endsWith(", stable");
    assertThat(printed)
        .anyMatch(line -> line.matches("  matching .*\\d\\.\\d\\d s"))
        .anyMatch(line -> line.matches("peak memory: \\d+ MB of heap.*"));
  }

  @Test
  void largeCohort_isValidAndTheSameEveryTime() {
    Cohort cohort = LargeCohort.generate(new Size(100, 5), 7);
    assertThat(cohort.validate().of(Severity.ERROR)).isEmpty();
    assertThat(cohort.bids()).allSatisfy(bids -> assertThat(bids.projects()).hasSize(5));
    assertThat(LargeCohort.generate(new Size(100, 5), 7)).isEqualTo(cohort);
  }

  @Test
  void parse_readsASize() {
    assertThat(Size.parse("100000x25000")).isEqualTo(new Size(100_000, 25_000));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "100", "x", "10x", "-1x5", "1e3x5", "0x5", "5x0", "99999999x1"})
  void parse_refusesWhatIsNoSize(String text) {
    assertThatThrownBy(() -> Size.parse(text))
        .isInstanceOf(Complaint.class)
        .hasMessageStartingWith("-Dmeasure: ");
  }
}
