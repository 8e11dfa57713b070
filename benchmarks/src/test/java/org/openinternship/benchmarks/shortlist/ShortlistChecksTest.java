package org.openinternship.benchmarks.shortlist;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openinternship.benchmarks.input.Depth;
import org.openinternship.benchmarks.input.FactsCohort;
import org.openinternship.benchmarks.input.InternFacts;
import org.openinternship.benchmarks.input.ProjectFacts;
import org.openinternship.benchmarks.input.ScoringInput;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.eligibility.Eligibility;
import org.openinternship.core.eligibility.EligibilityRules;
import org.openinternship.core.eligibility.PreparedCohort;
import org.openinternship.core.skill.SkillTaxonomy;

/** What is compared before a time counts is equal, and there is something to compare. */
class ShortlistChecksTest {
  private static final int PROJECTS = 300;

  @Test
  void peersGiveTheScoresOfTheLibrary() {
    PeersBenchmark peers = new PeersBenchmark();
    peers.size = PROJECTS;
    peers.draw();
    assertThat(peers.mapPerIntern()).isNotEmpty();
    assertThat(peers.lucene()).isNotEmpty();
    peers.close();
  }

  @Test
  void theCacheChangesNoAnswer() {
    RecommendationBenchmark recommendation = new RecommendationBenchmark();
    recommendation.size = PROJECTS;
    recommendation.draw();
    assertThat(recommendation.cached()).isNotEmpty();
  }

  @Test
  void requirementsDecideAsTheFiveFiltersDo() {
    ScoringInput input = ScoringInput.of(200, PROJECTS);
    for (Depth depth : Depth.values()) {
      Cohort cohort = FactsCohort.of(input, depth);
      Eligibility eligibility =
          EligibilityRules.standard().in(new PreparedCohort(cohort, SkillTaxonomy.plain()));
      for (int i = 0; i < input.interns().size(); i++) {
        for (int p = 0; p < PROJECTS; p++) {
          InternFacts intern = input.interns().get(i);
          ProjectFacts project = input.projects().get(p);
          assertThat(eligibility.admits(cohort.interns().get(i), cohort.projects().get(p)))
              .isEqualTo(project.admits(intern));
        }
      }
    }
  }
}
