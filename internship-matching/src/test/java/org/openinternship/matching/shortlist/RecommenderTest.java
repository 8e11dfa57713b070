package org.openinternship.matching.shortlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.openinternship.core.bid.Veto;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.cohort.Exclusion;
import org.openinternship.core.eligibility.EligibilityRules;
import org.openinternship.core.finding.FindingsException;
import org.openinternship.core.host.HostOrganization;
import org.openinternship.core.host.HostUnit;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.HostId;
import org.openinternship.core.id.HostSideId;
import org.openinternship.core.id.HostUnitId;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.id.SupervisorId;
import org.openinternship.core.id.UnknownKeyException;
import org.openinternship.core.people.Intern;
import org.openinternship.core.skill.Proficiency;
import org.openinternship.core.skill.SkillTaxonomy;
import org.openinternship.matching.scoring.ScoringModel;

class RecommenderTest {
  private static final Project OPEN_DATA =
      Project.builder().id("open-data").host("city").requires("java", Proficiency.WORKING).build();
  private static final Project ARCHIVE = Project.builder().id("archive").host("museum").build();
  private static final Intern ADA =
      Intern.builder().id("ada").addSkill("java", Proficiency.ADVANCED).build();
  private static final Intern BO =
      Intern.builder().id("bo").addSkill("sql", Proficiency.BASIC).build();

  private static final Cohort COHORT =
      Cohort.builder().addProjects(OPEN_DATA, ARCHIVE).addInterns(BO, ADA).build();

  private static Recommender recommender(Cohort cohort) {
    return recommender(cohort, Recommender.DEFAULT_CACHE_WEIGHT);
  }

  private static Recommender recommender(Cohort cohort, long cacheWeight) {
    return Recommender.of(
        cohort,
        EligibilityRules.standard(),
        ScoringModel.standard(),
        SkillTaxonomy.plain(),
        cacheWeight);
  }

  private static List<String> projects(List<RankedProject> ranking) {
    return ranking.stream().map(ranked -> ranked.project().value()).toList();
  }

  private static List<String> interns(List<RankedIntern> ranking) {
    return ranking.stream().map(ranked -> ranked.intern().value()).toList();
  }

  @Test
  void whoLacksARequiredSkill_isNotRanked() {
    Recommender recommender = recommender(COHORT);
    assertThat(projects(recommender.rankProjects("ada", 9)))
        .containsExactly("open-data", "archive");
    assertThat(projects(recommender.rankProjects("bo", 9))).containsExactly("archive");
    assertThat(interns(recommender.rankInterns("open-data", 9))).containsExactly("ada");
    assertThat(interns(recommender.rankInterns("archive", 9))).containsExactly("ada", "bo");
  }

  @Test
  void newIntern_isAnsweredToo() {
    Intern cy = Intern.builder().id("cy").addSkill("java", Proficiency.WORKING).build();
    assertThat(projects(recommender(COHORT).rankProjects(cy, 9)))
        .containsExactly("open-data", "archive");
  }

  @Test
  void vetoedProject_isLeftOut_alsoForTheEditedIntern() {
    Recommender recommender = recommender(COHORT.withVetoes(veto("ada", "archive")));
    Intern edited = ADA.withHoursPerWeek(12);
    assertThat(projects(recommender.rankProjects(ADA, 9))).containsExactly("open-data");
    assertThat(projects(recommender.rankProjects(edited, 9))).containsExactly("open-data");
    assertThat(interns(recommender.rankInterns("archive", 9))).containsExactly("bo");
  }

  private static Veto veto(String intern, String project) {
    return new Veto(InternId.of(intern), ProjectId.of(project));
  }

  /** city has the unit data with maps below it; kim supervises in both. */
  @Test
  void exclusion_holdsForAllThatStandsBelow() {
    Project plain = Project.builder().id("plain").host("city").build();
    Project data = Project.builder().id("data").host("city").unit("data").supervisor("kim").build();
    Project maps = Project.builder().id("maps").host("city").unit("maps").build();
    Project other = Project.builder().id("other").host("museum").supervisor("kim").build();
    Cohort cohort =
        Cohort.builder()
            .addHost(
                HostOrganization.builder()
                    .id("city")
                    .addUnit(HostUnit.builder().id("data").build())
                    .addUnit(HostUnit.builder().id("maps").parent("data").build())
                    .build())
            .addHost(HostOrganization.builder().id("museum").build())
            .addProjects(plain, data, maps, other)
            .addInterns(ADA, BO)
            .build();
    assertLeft(cohort, ProjectId.of("data"), "maps", "other", "plain");
    assertLeft(cohort, SupervisorId.of("kim"), "maps", "plain");
    assertLeft(cohort, HostUnitId.of("maps"), "data", "other", "plain");
    assertLeft(cohort, HostUnitId.of("data"), "other", "plain");
    assertLeft(cohort, HostId.of("city"), "other");
  }

  private static void assertLeft(Cohort cohort, HostSideId party, String... left) {
    Recommender recommender =
        recommender(cohort.withExclusions(new Exclusion(InternId.of("ada"), party)));
    assertThat(projects(recommender.rankProjects("ada", 9))).containsExactlyInAnyOrder(left);
    assertThat(recommender.rankProjects("bo", 9)).hasSize(4);
    for (Project project : cohort.projects()) {
      boolean stays = List.of(left).contains(project.id().value());
      assertThat(interns(recommender.rankInterns(project, 9)))
          .isEqualTo(stays ? List.of("ada", "bo") : List.of("bo"));
    }
  }

  @Test
  void projectWithoutSeats_isNotRankedAndRanksNobody() {
    Recommender recommender = recommender(COHORT.withProjects(OPEN_DATA.withSeats(0), ARCHIVE));
    assertThat(projects(recommender.rankProjects("ada", 9))).containsExactly("archive");
    assertThat(recommender.rankInterns("open-data", 9)).isEmpty();
    assertThat(interns(recommender.rankInterns(OPEN_DATA, 9))).containsExactly("ada");
  }

  @Test
  void emptyCohort_hasEmptyRankings() {
    Recommender recommender = recommender(Cohort.builder().build());
    assertThat(recommender.rankProjects(ADA, 1)).isEmpty();
    assertThat(recommender.rankInterns(ARCHIVE, Integer.MAX_VALUE)).isEmpty();
  }

  @Test
  void rankings_cannotBeChanged() {
    List<RankedProject> ranking = recommender(COHORT).rankProjects(ADA, 2);
    assertThatThrownBy(() -> ranking.remove(0)).isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void kBelow1_isRefused_alsoFromTheCache() {
    Recommender recommender = recommender(COHORT);
    recommender.rankProjects(ADA, 1);
    assertThatThrownBy(() -> recommender.rankProjects(ADA, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Recommender: k is 0, it must be at least 1");
    assertThatThrownBy(() -> recommender.rankInterns(ARCHIVE.withSeats(0), -1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Recommender: k is -1, it must be at least 1");
  }

  @Test
  void unknownKeys_areRefusedWithAdvice() {
    Recommender recommender = recommender(COHORT);
    assertThatThrownBy(() -> recommender.rankProjects("eve", 3))
        .isInstanceOf(UnknownKeyException.class)
        .hasMessage(
            "Recommender: there is no intern eve. Maybe it is newer than the"
                + " recommender: then pass the intern itself");
    assertThatThrownBy(() -> recommender.rankInterns("ada", 3))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("there is no project ada. Maybe");
    assertThatThrownBy(() -> recommender.rankInterns(" ", 3))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("ProjectId: value is blank");
  }

  @Test
  void cohortWithErrors_isRefusedWithAllOfThem() {
    Cohort twice = COHORT.withInterns(ADA, ADA, BO, BO);
    assertThatThrownBy(() -> recommender(twice))
        .isInstanceOfSatisfying(
            FindingsException.class, e -> assertThat(e.report().findings()).hasSize(2));
  }

  @Test
  void negativeCacheWeight_isRefused() {
    assertThatThrownBy(() -> recommender(COHORT, -1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Recommender: cacheWeight is -1, it must be at least 0");
  }

  @Test
  void cacheStatistics_count() {
    Recommender recommender = recommender(COHORT);
    recommender.rankProjects("ada", 2);
    recommender.rankProjects(ADA, 2);
    recommender.rankProjects(ADA, 99); // the same question: there are only 2
    recommender.rankProjects(ADA, 1);
    recommender.rankProjects(ADA.withHoursPerWeek(9), 2);
    recommender.rankInterns("open-data", 1);
    assertThat(recommender.cacheStatistics())
        .returns(2L, CacheStatistics::hits)
        .returns(4L, CacheStatistics::misses)
        .returns(4L, CacheStatistics::entries);
  }

  @Test
  void cache_staysWithinItsWeight() {
    Recommender recommender = recommender(COHORT, 30_000);
    for (int i = 0; i < 500; i++) {
      recommender.rankProjects(ADA.withId(InternId.of("new" + i)), 2);
      assertThat(recommender.cacheStatistics().weight()).isLessThanOrEqualTo(30_000);
    }
    CacheStatistics statistics = recommender.cacheStatistics();
    assertThat(statistics.misses()).isEqualTo(500);
    assertThat(statistics.entries()).isBetween(5L, 20L);
    assertThat(statistics.evictions()).isEqualTo(500 - statistics.entries());
  }

  /** An answer heavier than the whole cache is given, and not kept. */
  @Test
  void answerAboveTheWeightOfTheCache_isNotKept() {
    Recommender recommender = recommender(COHORT, 1_000);
    assertThat(recommender.rankProjects(ADA, 2)).hasSize(2);
    assertThat(recommender.rankProjects(ADA, 2)).hasSize(2);
    assertThat(recommender.cacheStatistics()).isEqualTo(new CacheStatistics(0, 2, 2, 0, 0));
  }

  @Test
  void manyThreads_getTheAnswersOfOne() throws ExecutionException, InterruptedException {
    SmallCohort small = SmallCohort.random(4711);
    List<Intern> asking = new ArrayList<>(small.cohort().interns());
    Random random = new Random(4711);
    for (int i = 0; i < 20; i++) {
      asking.add(SmallCohort.intern(random, "new" + i));
    }
    Recommender alone = small.recommender();
    List<List<RankedProject>> expected =
        asking.stream().map(intern -> alone.rankProjects(intern, 4)).toList();
    assertThat(expected).anyMatch(ranking -> ranking.size() == 4);
    Recommender shared = small.recommender(20_000);
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Callable<Boolean>> tasks = new ArrayList<>();
      for (int t = 0; t < 8; t++) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < 20 * asking.size(); i++) {
          order.add(i % asking.size());
        }
        Collections.shuffle(order, new Random(t));
        tasks.add(
            () ->
                order.stream()
                    .allMatch(i -> shared.rankProjects(asking.get(i), 4).equals(expected.get(i))));
      }
      for (Future<Boolean> same : threads.invokeAll(tasks)) {
        assertThat(same.get()).isTrue();
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(shared.cacheStatistics().evictions()).isPositive();
    assertThat(shared.cacheStatistics().weight()).isLessThanOrEqualTo(20_000);
  }
}
