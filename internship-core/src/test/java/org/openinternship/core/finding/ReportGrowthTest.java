package org.openinternship.core.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openinternship.core.reason.GeneralReason;
import org.openinternship.testing.Growth;

class ReportGrowthTest {

  @Test
  void collectorOfManyFindings_andOfManyReports() {
    Growth.isNotQuadratic(
        2_000,
        size ->
            () -> {
              Report.Collector all = Report.collector();
              for (int i = 0; i < size; i++) {
                Report.Collector part = Report.collector();
                part.add(Severity.WARNING, "/id", GeneralReason.UNKNOWN_ID, "intern", "i" + i);
                all.include("/interns/" + i, part.report());
                all.add(Severity.ERROR, "/interns", GeneralReason.UNKNOWN_ID, "intern", "i" + i);
              }
              Report report = all.report();
              assertThat(report.of(Severity.ERROR)).hasSize(size);
              assertThat(report.of(GeneralReason.UNKNOWN_ID)).hasSize(2 * size);
              assertThat(report.passes()).isFalse();
            });
  }

  @Test
  void faultOfManyErrors() {
    Growth.isNotQuadratic(
        1_000,
        size -> {
          Report.Collector found = Report.collector();
          for (int i = 0; i < size; i++) {
            found.add(Severity.ERROR, "/" + i, GeneralReason.UNKNOWN_ID, "intern", "i" + i);
          }
          Report report = found.report();
          return () ->
              assertThat(new FindingsException("Cohort", report).report().findings()).hasSize(size);
        });
  }
}
