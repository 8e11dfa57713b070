package org.openinternship.matching.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.eligibility.PreparedCohort;
import org.openinternship.core.host.Project;
import org.openinternship.core.people.Intern;
import org.openinternship.core.skill.Necessity;
import org.openinternship.core.skill.Proficiency;
import org.openinternship.core.skill.SkillNeed;
import org.openinternship.core.skill.SkillTaxonomy;
import org.openinternship.testing.Growth;

/** Skills of which there are more than the few that interns and projects mostly name. */
class ManySkillsTest {
  private static final ScoringModel COVERAGE =
      ScoringModel.none().plus(StandardCriterion.SKILL_COVERAGE, 100).build();

  private static Scorer scorer(Cohort cohort) {
    return COVERAGE.in(new PreparedCohort(cohort, SkillTaxonomy.plain()));
  }

  private static <T> T oneOf(Random random, T[] values) {
    return values[random.nextInt(values.length)];
  }

  @Test
  void manySkills_giveThePointsOfEachPair() {
    Random random = new Random(7);
    List<Integer> names = new ArrayList<>();
    Cohort.Builder cohort = Cohort.builder();
    for (int i = 0; i < 80; i++) {
      names.add(i);
      Intern.Builder intern = Intern.builder().id("i" + i);
      Project.Builder project = Project.builder().id("p" + i).host("h");
      for (int k = 0; k < i; k++) { // the first i names, in any order
        int name = names.get(k);
        intern.addSkill("skill " + name, oneOf(random, Proficiency.values()));
        project.addSkillNeed(
            new SkillNeed(
                "skill " + (name + 20),
                oneOf(random, Proficiency.values()),
                oneOf(random, Necessity.values())));
      }
      Collections.shuffle(names, random);
      cohort.addIntern(intern.build()).addProject(project.build());
    }
    Cohort built = cohort.build();
    Scorer scorer = scorer(built);
    PickedScores scores = scorer.picked(built.projects());
    for (Intern intern : built.interns()) {
      for (int row = 0; row < built.projects().size(); row++) {
        assertThat((long) scores.of(intern, new int[] {row})[0][0])
            .isEqualTo(scorer.millionths(intern, built.projects().get(row)));
      }
    }
  }

  /** 8,000 skills of an intern and as many needs of each project. */
  @Test
  void timeIsNotOfSkillsTimesNeeds() {
    Growth.isNotQuadratic(
        500,
        size -> {
          Intern.Builder intern = Intern.builder().id("i");
          Project.Builder project = Project.builder().host("h");
          for (int k = 0; k < size; k++) {
            intern.addSkill("skill " + k, Proficiency.BASIC);
            String need = "skill " + (size - 1 - k);
            project.addSkillNeed(new SkillNeed(need, Proficiency.BASIC, Necessity.PREFERRED));
          }
          Intern asking = intern.build();
          Cohort.Builder cohort = Cohort.builder().addIntern(asking);
          int[] rows = IntStream.range(0, 64).toArray();
          for (int row : rows) {
            cohort.addProject(project.id("p" + row).build());
          }
          Cohort built = cohort.build();
          PickedScores scores = scorer(built).picked(built.projects());
          return () -> assertThat(scores.of(asking, rows)[0]).containsOnly(100 * 1_000_000);
        });
  }
}
