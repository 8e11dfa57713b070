package org.openinternship.core.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.host.Project;
import org.openinternship.core.people.Intern;
import org.openinternship.core.skill.SkillTaxonomy;
import org.openinternship.testing.Cohorts;
import org.openinternship.testing.RandomChanges;

/** A changed cohort that is prepared after another one answers as one prepared for itself. */
class PreparedAfterProperties {
  @Property(tries = 100)
  void preparedAfterAnother_givesTheSameAnswers(
      @ForAll @IntRange(max = 7) int interns,
      @ForAll @IntRange(max = 5) int projects,
      @ForAll long seed) {
    SkillTaxonomy taxonomy = Cohorts.taxonomy();
    Cohort cohort = Cohorts.of(interns, projects, seed);
    RandomChanges random = new RandomChanges(seed);
    PreparedCohort after = new PreparedCohort(cohort, taxonomy);
    for (int i = 0; i < 5; i++) {
      cohort = cohort.after(random.any(cohort));
      after = after.after(cohort);
      PreparedCohort alone = new PreparedCohort(cohort, taxonomy);
      assertThat(after.cohort()).isEqualTo(cohort.withMemberships());
      if (alone.hasAmbiguousNames()) {
        assertThat(after.hasAmbiguousNames()).isTrue();
      }
      for (Intern intern : cohort.interns()) {
        assertThat(after.skillsOf(intern))
            .usingRecursiveComparison()
            .isEqualTo(alone.skillsOf(intern));
        assertThat(after.languagesOf(intern))
            .usingRecursiveComparison()
            .isEqualTo(alone.languagesOf(intern));
        assertThat(after.goalsOf(intern)).isEqualTo(alone.goalsOf(intern));
      }
      for (Project project : cohort.projects()) {
        assertThat(after.needsOf(project)).isEqualTo(alone.needsOf(project));
        assertThat(after.taughtBy(project)).isEqualTo(alone.taughtBy(project));
        for (Intern intern : cohort.interns()) {
          assertThat(after.minSharedMinutes(intern, project))
              .isEqualTo(alone.minSharedMinutes(intern, project));
        }
      }
    }
  }
}
