package org.openinternship.matching.shortlist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.eligibility.EligibilityRules;
import org.openinternship.core.host.Project;
import org.openinternship.core.people.Intern;
import org.openinternship.core.skill.SkillTaxonomy;
import org.openinternship.matching.scoring.ScoringModel;

/** Answers weigh what they keep, whom they are for included. */
class CacheWeightTest {
  private static final Cohort COHORT =
      Cohort.builder()
          .addIntern(Intern.builder().id("ann").addLearningGoal("go").build())
          .addProject(Project.builder().id("map").host("h").build())
          .build();

  private static Recommender recommender(long cacheWeight) {
    return Recommender.of(
        COHORT,
        EligibilityRules.none(),
        ScoringModel.standard(),
        SkillTaxonomy.plain(),
        cacheWeight);
  }

  /** About 160 kB: 1,000 goals of 60 characters. */
  private static Intern large(int number) {
    List<String> goals =
        IntStream.range(0, 1_000).mapToObj(i -> number + "-" + i + "-" + "x".repeat(50)).toList();
    return Intern.builder().id("e" + number).addAllLearningGoals(goals).build();
  }

  /** engine.md: a recommender asked for 2,000 large edited interns. */
  @Test
  void largeEditedInterns_areWeighed_andTheSumIsBounded() {
    Recommender recommender = recommender(4L << 20);
    for (int i = 0; i < 60; i++) {
      recommender.rankProjects(large(i), 1);
    }
    CacheStatistics statistics = recommender.cacheStatistics();
    assertThat(statistics.weight()).isBetween(1L << 20, 4L << 20);
    assertThat(statistics.entries()).isBetween(5L, 30L);
    assertThat(statistics.evictions()).isEqualTo(60 - statistics.entries());
  }

  /** The estimate is compared with the memory that the virtual machine says is held. */
  @Test
  void theEstimateIsNotBelowWhatIsHeld() {
    Recommender recommender = recommender(Long.MAX_VALUE);
    long before = held();
    for (int i = 0; i < 40; i++) {
      recommender.rankProjects(large(i), 1);
    }
    long kept = held() - before;
    long weight = recommender.cacheStatistics().weight();
    assertThat(recommender.cacheStatistics().entries()).isEqualTo(40);
    assertThat(kept).isLessThan(weight * 5 / 4);
    assertThat(weight).isLessThan(8 * kept);
  }

  private static long held() {
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 4; i++) {
      System.gc();
      Runtime runtime = Runtime.getRuntime();
      least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
    }
    return least;
  }

  @Test
  void anInternOfTheCohort_weighsNothing_andAnEditedOneThatIsTheSameIsThatOne() {
    Recommender recommender = recommender(Recommender.DEFAULT_CACHE_WEIGHT);
    List<Intern> same = new ArrayList<>(COHORT.interns());
    same.add(Intern.builder().from(same.get(0)).build());
    same.forEach(intern -> recommender.rankProjects(intern, 1));
    CacheStatistics own = recommender.cacheStatistics();
    assertThat(own.hits()).isEqualTo(1);
    recommender.rankProjects(same.get(0).withHoursPerWeek(9), 1);
    assertThat(recommender.cacheStatistics().weight()).isGreaterThan(2 * own.weight() + 512);
  }
}
