package org.openinternship.core.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;
import org.openinternship.core.finding.Finding;
import org.openinternship.core.finding.Report;
import org.openinternship.core.finding.Severity;
import org.openinternship.testing.Cohorts;

class CohortValidatorProperties {

  /** The attributes of a cohort in the order in which the report promises them. */
  private static final List<String> ATTRIBUTES =
      List.of(
          "hosts",
          "supervisors",
          "mentors",
          "projects",
          "interns",
          "bids",
          "vetoes",
          "hostRankings",
          "pins",
          "exclusions");

  @Provide
  Arbitrary<Cohort> cohorts() {
    return Cohorts.small();
  }

  @Property
  void validCohortsHaveNoErrors(@ForAll("cohorts") Cohort cohort) {
    assertThat(cohort.validate().of(Severity.ERROR)).isEmpty();
    assertThat(cohort.validate().passes()).isTrue();
  }

  @Property
  void eachDefectGivesExactlyItsCode(@ForAll("cohorts") Cohort cohort) {
    for (CohortDefect defect : CohortDefect.values()) {
      Optional<Cohort> broken = defect.of(cohort);
      broken.ifPresent(
          changed ->
              assertThat(changed.validate().of(Severity.ERROR))
                  .as(defect.name())
                  .extracting(finding -> finding.reason().code())
                  .isNotEmpty()
                  .containsOnly(defect.code()));
      Statistics.label("applied").collect(broken.isPresent() ? defect : "none");
    }
    Statistics.label("applied")
        .coverage(
            coverage ->
                Arrays.stream(CohortDefect.values())
                    .forEach(each -> coverage.check(each).count(count -> count > 0)));
  }

  @Property
  void findingsComeInTheOrderOfAttributesAndValues(
      @ForAll("cohorts") Cohort cohort, @ForAll @Size(max = 8) List<CohortDefect> defects) {
    Cohort broken = cohort;
    for (CohortDefect defect : defects) {
      broken = defect.of(broken).orElse(broken);
    }
    Report report = broken.validate();
    assertThat(report.findings())
        .extracting(CohortValidatorProperties::place)
        .isSortedAccordingTo(Arrays::compare);
  }

  /** Which attribute, and which of its values. */
  private static int[] place(Finding finding) {
    String[] steps = finding.path().split("/", -1);
    return new int[] {ATTRIBUTES.indexOf(steps[1]), Integer.parseInt(steps[2])};
  }

  @Property
  void sameCohortGivesTheSameReport(@ForAll("cohorts") Cohort cohort, @ForAll CohortDefect defect) {
    Cohort broken = defect.of(cohort).orElse(cohort);
    assertThat(Cohort.builder().from(broken).build().validate()).isEqualTo(broken.validate());
  }

  @Property
  void everyMessageIsComplete(@ForAll("cohorts") Cohort cohort, @ForAll CohortDefect defect) {
    for (Finding finding : defect.of(cohort).orElse(cohort).validate().findings()) {
      assertThat(finding.reason().message()).doesNotContain("{", "}");
      finding
          .reason()
          .arguments()
          .values()
          .forEach(value -> assertThat(finding.reason().message()).contains(value.toString()));
    }
  }
}
