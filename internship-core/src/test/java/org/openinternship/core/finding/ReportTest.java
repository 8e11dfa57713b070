package org.openinternship.core.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openinternship.core.cohort.CohortReason;
import org.openinternship.core.reason.GeneralReason;
import org.openinternship.core.reason.Reason;

class ReportTest {

  private static final Reason CYCLE = Reason.of(CohortReason.UNIT_CYCLE, "it");
  private static final Finding ERROR = new Finding(Severity.ERROR, "/hosts/0", CYCLE);
  private static final Finding WARNING = new Finding(Severity.WARNING, "", CYCLE);
  private static final Finding INFO =
      new Finding(Severity.INFO, "/bids", Reason.of(GeneralReason.REPEATED, "veto", "x"));

  private static Report errors(int count) {
    Report.Collector found = Report.collector();
    for (int i = 0; i < count; i++) {
      found.add(Severity.ERROR, "/hosts/" + i, CohortReason.UNIT_CYCLE, "u" + i);
    }
    return found.report();
  }

  @Test
  void passes_unlessThereIsAnError() {
    assertThat(new Report(List.of()).passes()).isTrue();
    assertThat(new Report(List.of(WARNING, INFO)).passes()).isTrue();
    assertThat(new Report(List.of(WARNING, ERROR)).passes()).isFalse();
  }

  @Test
  void selects_bySeverityAndCode_inOrder() {
    Report report = new Report(List.of(WARNING, INFO, ERROR));
    assertThat(report.of(Severity.ERROR)).containsExactly(ERROR);
    assertThat(report.of(Severity.INFO)).containsExactly(INFO);
    assertThat(report.of(CohortReason.UNIT_CYCLE)).containsExactly(WARNING, ERROR);
    assertThat(report.of(GeneralReason.FACT_UNKNOWN)).isEmpty();
  }

  @Test
  void copiesItsFindings() {
    List<Finding> findings = new ArrayList<>(List.of(ERROR));
    Report report = new Report(findings);
    findings.clear();
    assertThat(report.findings()).containsExactly(ERROR).isUnmodifiable();
  }

  @Test
  void collectorGoesOnAfterAReport() {
    Report.Collector found = Report.collector();
    Report before = found.report();
    found.add(Severity.ERROR, "/hosts/0", CohortReason.UNIT_CYCLE, "it");
    assertThat(before.findings()).isEmpty();
    assertThat(found.report().findings()).containsExactly(ERROR);
  }

  @Test
  void collector_withArgumentsThatDoNotFit() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Report.collector().add(Severity.ERROR, "", CohortReason.UNIT_CYCLE));
  }

  @Test
  void orThrow_givesTheReportBackWhereItPasses() {
    Report report = new Report(List.of(WARNING));
    assertThat(report.orThrow("cohort")).isSameAs(report);
  }

  @Test
  void orThrow_carriesAllThatWasFound() {
    Report report = new Report(List.of(WARNING, ERROR, INFO));
    assertThatExceptionOfType(FindingsException.class)
        .isThrownBy(() -> report.orThrow("cohort"))
        .withMessage(
            "cohort has 1 error:\n"
                + "  ERROR /hosts/0 UNIT_CYCLE: unit it is above itself. Maybe two parents were"
                + " swapped")
        .satisfies(thrown -> assertThat(thrown.report()).isEqualTo(report));
  }

  @Test
  void messageShowsTheFirstTenErrors() {
    assertThat(new FindingsException("cohort", errors(10)).getMessage())
        .startsWith("cohort has 10 errors:\n")
        .contains("unit u9")
        .doesNotContain("more");
    assertThat(new FindingsException("cohort", errors(12)).getMessage())
        .startsWith("cohort has 12 errors:\n")
        .doesNotContain("unit u10")
        .endsWith("\n  and 2 more");
  }

  @Test
  void findingAtTheWholeValue_showsASlash() {
    assertThat(WARNING).asString().startsWith("WARNING / UNIT_CYCLE: ");
  }

  @Test
  void finding_badInput() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Finding(Severity.ERROR, "hosts/0", CYCLE))
        .withMessage(
            "Finding: path 'hosts/0' is no JSON Pointer; one begins with '/' or is empty, and has"
                + " ~0 for ~");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Finding(Severity.ERROR, "/a~b", CYCLE));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Finding(Severity.ERROR, "/a~", CYCLE));
    assertThatNullPointerException().isThrownBy(() -> new Finding(null, "", CYCLE));
    assertThatNullPointerException().isThrownBy(() -> new Finding(Severity.ERROR, null, CYCLE));
    assertThatNullPointerException().isThrownBy(() -> new Finding(Severity.ERROR, "", null));
  }

  @Test
  void path_escapesWhatAKeyHoldsOfThePointersOwnSigns() {
    FindingPath path = FindingPath.of("needs", 3, "a/b~1", "");
    assertThat(path).hasToString("/needs/3/a~1b~01/");
    assertThat(FindingPath.parse(path.toString())).isEqualTo(path);
    assertThat(FindingPath.of()).hasToString("");
    assertThat(FindingPath.parse("")).isEqualTo(FindingPath.of());
    assertThat(FindingPath.parse("/")).isEqualTo(FindingPath.of(""));
    assertThat(FindingPath.of("a").then("b", 1)).hasToString("/a/b/1");
    Report.Collector found = Report.collector();
    found.add(Severity.INFO, FindingPath.of("units", "a/b"), CohortReason.UNIT_CYCLE, "a/b");
    assertThat(found.report().findings().get(0).path()).isEqualTo("/units/a~1b");
    assertThat(found.report().findings().get(0).where().steps()).containsExactly("units", "a/b");
  }

  @Test
  void collector_includesThePathsOfAPart() {
    Report.Collector found = Report.collector();
    found.add(Severity.ERROR, "/top", CYCLE);
    found.include("/part", new Report(List.of(ERROR, WARNING)));
    assertThat(found.report().findings())
        .extracting(Finding::path)
        .containsExactly("/top", "/part/hosts/0", "/part");
  }
}
