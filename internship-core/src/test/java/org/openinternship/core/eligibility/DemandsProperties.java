package org.openinternship.core.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.cohort.CohortReason;
import org.openinternship.core.finding.Outcome;
import org.openinternship.core.host.Project;
import org.openinternship.core.people.Intern;
import org.openinternship.core.time.WorkingHours;
import org.openinternship.testing.Cohorts;

/** A demand is found to be out of reach exactly where nobody, working day and night, meets it. */
class DemandsProperties {
  @Provide
  Arbitrary<Cohort> cohorts() {
    return Cohorts.small();
  }

  @Property
  void sharedMinutesOutOfReach_areThoseThatNobodyCanShare(@ForAll("cohorts") Cohort cohort) {
    PreparedCohort setting = new PreparedCohort(cohort, Cohorts.taxonomy());
    Set<String> found =
        cohort.validate().of(CohortReason.SHARED_MINUTES_OUT_OF_REACH).stream()
            .map(finding -> finding.reason().argument("project"))
            .collect(Collectors.toSet());
    for (Project project : cohort.projects()) {
      if (project.coreHours().isEmpty() || setting.periodOf(project).isEmpty()) {
        continue;
      }
      String zone = project.coreHours().get().zone().getId();
      Intern always =
          Intern.builder()
              .id("always")
              .workingHours(WorkingHours.of(zone, "daily 00:00-24:00"))
              .build();
      Outcome outcome = StandardRequirement.SHARED_HOURS.in(setting).check(always, project);
      assertThat(found.contains(project.id().value()))
          .as("%s", project)
          .isEqualTo(outcome instanceof Outcome.Violated);
      Statistics.label("out of reach").collect(found.contains(project.id().value()));
    }
  }
}
