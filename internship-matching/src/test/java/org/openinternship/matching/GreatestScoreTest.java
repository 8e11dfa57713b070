package org.openinternship.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.InternId;
import org.openinternship.core.people.Intern;
import org.openinternship.core.skill.Proficiency;
import org.openinternship.matching.mechanism.OptimalAssignment;
import org.openinternship.matching.policy.MatchingPolicy;
import org.openinternship.matching.scoring.ScoringModel;
import org.openinternship.matching.scoring.StandardCriterion;

/** What somebody is told who has no place because others bring more points. */
class GreatestScoreTest {
  @Test
  void whoWouldBringFewer_isToldInPoints_asPeopleKnowThem() {
    Cohort cohort =
        Cohort.builder()
            .addProject(
                Project.builder()
                    .id("atlas")
                    .host("ghent")
                    .prefers("sql", Proficiency.ADVANCED)
                    .build())
            .addIntern(Intern.builder().id("ada").addSkill("sql", Proficiency.ADVANCED).build())
            .addIntern(Intern.builder().id("ben").addSkill("sql", Proficiency.WORKING).build())
            .addBids("ada", "atlas")
            .addBids("ben", "atlas")
            .build();
    MatchingPolicy policy =
        MatchingPolicy.standard()
            .withScoring(ScoringModel.none().plus(StandardCriterion.SKILL_COVERAGE, 35).build())
            .withMechanism(OptimalAssignment.greatestScore());
    assertThat(told(MatchingEngine.of(policy).match(cohort), "ben"))
        .isEqualTo(
            "with intern ben on project atlas, all together would have at least 11.6 points fewer,"
                + " unless what counts before that became worse");
    Cohort without =
        cohort.withInterns(cohort.interns().get(0), Intern.builder().id("ben").build());
    assertThat(told(MatchingEngine.of(policy).match(without), "ben"))
        .isEqualTo(
            "with intern ben on project atlas, all together would have fewer points, unless what"
                + " counts before that became worse");
  }

  private static String told(Allocation allocation, String intern) {
    return allocation.explain(InternId.of(intern)).preferred().get(0).reasons().get(0).message();
  }
}
