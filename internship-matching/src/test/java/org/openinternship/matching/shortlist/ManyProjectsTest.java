package org.openinternship.matching.shortlist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.eligibility.EligibilityRules;
import org.openinternship.core.eligibility.PreparedCohort;
import org.openinternship.core.host.Project;
import org.openinternship.core.people.Intern;
import org.openinternship.matching.scoring.Criterion;
import org.openinternship.matching.scoring.Measure;
import org.openinternship.matching.scoring.Scorer;
import org.openinternship.matching.scoring.ScoringModel;
import org.openinternship.matching.scoring.StandardCriterion;
import org.openinternship.testing.Cohorts;

/** Of many projects most are not scored in full; the best are those that sorting all puts first. */
class ManyProjectsTest {
  private static final Cohort COHORT = Cohorts.of(6, 1_500, 1);

  /** Few of the points are left open for long, so that much is left out on the way. */
  private static final ScoringModel STEEP =
      ScoringModel.none()
          .plus(StandardCriterion.WEEKLY_HOURS, 3)
          .plus(StandardCriterion.FIELD_OF_INTEREST, 70)
          .plus(StandardCriterion.LEARNING_VALUE, 2)
          .plus(StandardCriterion.SKILL_COVERAGE, 20)
          .plus(Criterion.of("own", (intern, project) -> Measure.of(project.seats(), 9)), 1)
          .build();

  @Test
  void theBestAreThoseThatSortingAllPutsFirst() {
    check(ScoringModel.standard());
    check(STEEP);
  }

  private static void check(ScoringModel model) {
    PreparedCohort setting = new PreparedCohort(COHORT, Cohorts.taxonomy());
    Scorer scorer = model.in(setting);
    List<Project> projects = COHORT.projects();
    Shortlists shortlists =
        Shortlists.of(
            COHORT.interns(),
            projects,
            EligibilityRules.none().in(setting),
            scorer,
            (intern, project) -> isLeftOut(project));
    for (int i = 0; i < COHORT.interns().size(); i++) {
      Intern intern = COHORT.interns().get(i);
      List<Integer> all =
          IntStream.range(0, projects.size())
              .filter(project -> !isLeftOut(project))
              .boxed()
              .sorted(
                  Comparator.comparingLong(
                          (Integer p) -> -scorer.millionths(intern, projects.get(p)))
                      .thenComparing(p -> p))
              .toList();
      for (int k : new int[] {1, 20, 300, 2_000}) {
        assertThat(shortlists.bestProjects(i, k))
            .containsExactly(all.stream().limit(k).mapToInt(Integer::intValue).toArray());
      }
    }
  }

  private static boolean isLeftOut(int project) {
    return project % 7 == 3;
  }
}
