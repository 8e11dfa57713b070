package org.openinternship.core.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import org.openinternship.core.reason.Reason;
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
          "projectRankings",
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
      finding.reason().arguments().keySet().forEach(name -> isTold(finding.reason(), name));
    }
  }

  /** Another argument makes another sentence: dates and numbers are told in words. */
  private static void isTold(Reason reason, String name) {
    Map<String, Object> arguments = new LinkedHashMap<>(reason.arguments());
    arguments.replaceAll((key, value) -> key.equals(name) ? other(value) : value);
    assertThat(Reason.of(reason.code(), arguments.values().toArray()).message())
        .as("%s of %s", name, reason)
        .isNotEqualTo(reason.message());
  }

  private static Object other(Object value) {
    if (value instanceof Long number) {
      return number + 1;
    } else if (value instanceof LocalDate date) {
      return date.plusDays(1);
    } else if (value instanceof List<?> list) {
      return list.stream().map(CohortValidatorProperties::other).toList();
    } else if (value.toString().matches("[-0-9]{10}/[-0-9]{10}")) {
      String[] days = value.toString().split("/", -1);
      return LocalDate.parse(days[0]).minusDays(1) + "/" + days[1];
    }
    return value + "x";
  }
}
