package org.openinternship.core.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.finding.Verdict;
import org.openinternship.core.host.Project;
import org.openinternship.core.people.Intern;
import org.openinternship.testing.Cohorts;

class PreparedCohortProperties {

  @Provide
  Arbitrary<Cohort> cohorts() {
    return Cohorts.small();
  }

  private static Intern copy(Intern intern) {
    return Intern.builder().from(intern).build();
  }

  private static Project copy(Project project) {
    return Project.builder().from(project).build();
  }

  private static List<Verdict> verdicts(Eligibility eligibility, Cohort cohort) {
    List<Verdict> verdicts = new ArrayList<>();
    for (Intern intern : cohort.interns()) {
      for (Project project : cohort.projects()) {
        verdicts.add(eligibility.judge(intern, project));
      }
    }
    return verdicts;
  }

  @Property
  void preparedAnswersEqualFreshOnes(@ForAll("cohorts") Cohort cohort) {
    PreparedCohort setting = new PreparedCohort(cohort, Cohorts.taxonomy());
    Eligibility eligibility = EligibilityRules.standard().in(setting);
    for (Intern intern : cohort.interns()) {
      Intern fresh = copy(intern);
      assertThat(setting.goalsOf(fresh)).containsExactlyElementsOf(setting.goalsOf(intern));
      for (Project project : cohort.projects()) {
        Project other = copy(project);
        assertThat(eligibility.judge(fresh, other)).isEqualTo(eligibility.judge(intern, project));
        assertThat(setting.taughtBy(other)).containsExactlyElementsOf(setting.taughtBy(project));
        assertThat(setting.needsOf(other)).isEqualTo(setting.needsOf(project));
        assertThat(setting.minSharedMinutes(fresh, other))
            .isEqualTo(setting.minSharedMinutes(intern, project));
      }
    }
  }

  @Property
  void admitsExactlyThoseWhoseVerdictIsEligible(@ForAll("cohorts") Cohort cohort) {
    Eligibility eligibility =
        EligibilityRules.standard().in(new PreparedCohort(cohort, Cohorts.taxonomy()));
    for (Intern intern : cohort.interns()) {
      for (Project project : cohort.projects()) {
        Verdict verdict = eligibility.judge(intern, project);
        assertThat(eligibility.admits(intern, project)).isEqualTo(verdict.eligible());
        assertThat(verdict.against().isEmpty()).isEqualTo(verdict.eligible());
      }
    }
  }

  @Property(tries = 20)
  void severalThreadsGetTheSameVerdicts(@ForAll("cohorts") Cohort cohort) {
    Eligibility shared =
        EligibilityRules.standard().in(new PreparedCohort(cohort, Cohorts.taxonomy()));
    List<List<Verdict>> all =
        IntStream.range(0, 8).parallel().mapToObj(i -> verdicts(shared, cohort)).toList();
    Eligibility alone =
        EligibilityRules.standard().in(new PreparedCohort(cohort, Cohorts.taxonomy()));
    assertThat(all).containsOnly(verdicts(alone, cohort));
  }
}
