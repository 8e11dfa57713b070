package org.openinternship.core.program;

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
  void eachMutationGivesExactlyItsCode(@ForAll("cohorts") Cohort cohort) {
    for (Mutation mutation : Mutation.values()) {
      Optional<Cohort> mutant = mutation.of(cohort);
      mutant.ifPresent(
          broken ->
              assertThat(broken.validate().of(Severity.ERROR))
                  .as(mutation.name())
                  .extracting(finding -> finding.reason().code())
                  .isNotEmpty()
                  .containsOnly(mutation.code()));
      Statistics.label("applied").collect(mutant.isPresent() ? mutation : "none");
    }
    Statistics.label("applied")
        .coverage(
            coverage ->
                Arrays.stream(Mutation.values())
                    .forEach(each -> coverage.check(each).count(count -> count > 0)));
  }

  @Property
  void findingsComeInTheOrderOfAttributesAndValues(
      @ForAll("cohorts") Cohort cohort, @ForAll @Size(max = 8) List<Mutation> mutations) {
    Cohort broken = cohort;
    for (Mutation mutation : mutations) {
      broken = mutation.of(broken).orElse(broken);
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
  void sameCohortGivesTheSameReport(@ForAll("cohorts") Cohort cohort, @ForAll Mutation mutation) {
    Cohort broken = mutation.of(cohort).orElse(cohort);
    assertThat(Cohort.builder().from(broken).build().validate()).isEqualTo(broken.validate());
  }

  @Property
  void everyMessageIsComplete(@ForAll("cohorts") Cohort cohort, @ForAll Mutation mutation) {
    for (Finding finding : mutation.of(cohort).orElse(cohort).validate().findings()) {
      assertThat(finding.reason().message()).doesNotContain("{", "}");
      finding
          .reason()
          .arguments()
          .values()
          .forEach(value -> assertThat(finding.reason().message()).contains(value));
    }
  }
}
