package org.openinternship.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.matching.market.Lottery;
import org.openinternship.matching.mechanism.DeferredAcceptance;
import org.openinternship.matching.policy.Acceptability;
import org.openinternship.matching.policy.MatchingPolicy;

/**
 * Student-project allocation in its three kinds, whatever lecturers rank, against every matching
 * that the papers call stable.
 */
class StudentProjectProperties {

  private static final MatchingPolicy STUDENTS_PROPOSE =
      MatchingPolicy.preferenceLists().withAcceptability(Acceptability.STATED);
  private static final MatchingPolicy LECTURERS_PROPOSE =
      STUDENTS_PROPOSE.withMechanism(DeferredAcceptance.projectProposing());

  /** Who is not ranked by the lecturer is not acceptable. */
  private static StudentProjects acceptable(StudentProjects all, int[][] rankings) {
    int[][] lists = new int[all.students()][];
    for (int s = 0; s < lists.length; s++) {
      int student = s;
      lists[s] =
          Arrays.stream(all.lists[s])
              .filter(p -> StudentProjects.indexOf(rankings[all.offeredBy[p]], student) >= 0)
              .toArray();
    }
    return new StudentProjects(lists, all.offeredBy, all.seats, all.limits);
  }

  private static int[][] rankings(Random random, StudentProjects instance) {
    int[][] rankings = new int[instance.limits.length][];
    int students = instance.students();
    Arrays.setAll(
        rankings,
        l ->
            StudentProjects.shuffled(
                random, students, students - (random.nextInt(3) == 0 ? students / 2 : 0)));
    return rankings;
  }

  @Property
  void whereLecturersRankStudents_eachSideThatProposes_hasTheBestOfAllStableMatchings(
      @ForAll long seed) {
    Random random = new Random(seed);
    StudentProjects all = StudentProjects.random(random);
    int[][] rankings = rankings(random, all);
    StudentProjects instance = acceptable(all, rankings);
    List<int[]> stable =
        instance.matchings().stream()
            .filter(matching -> instance.isStableByStudents(matching, rankings))
            .toList();
    Cohort cohort = all.rankingStudents(rankings);
    int[] forStudents = all.matching(MatchingEngine.of(STUDENTS_PROPOSE).match(cohort));
    int[] forLecturers = all.matching(MatchingEngine.of(LECTURERS_PROPOSE).match(cohort));

    assertThat(stable).contains(forStudents, forLecturers);
    for (int[] other : stable) {
      for (int s = 0; s < instance.students(); s++) {
        assertThat(instance.place(s, forStudents[s]))
            .isLessThanOrEqualTo(instance.place(s, other[s]));
        assertThat(instance.place(s, forLecturers[s]))
            .isGreaterThanOrEqualTo(instance.place(s, other[s]));
      }
      for (int p = 0; p < instance.seats.length; p++) {
        assertAtLeastAsGood(
            instance.ofLecturer(forLecturers, p),
            instance.ofLecturer(other, p),
            rankings[instance.offeredBy[p]]);
      }
    }
  }

  /**
   * Where two sets of students differ, the lecturer prefers each of the one to each of the other.
   */
  private static void assertAtLeastAsGood(int[] best, int[] other, int[] ranking) {
    assertThat(best).hasSameSizeAs(other);
    for (int s : best) {
      for (int t : other) {
        boolean differ =
            StudentProjects.indexOf(other, s) < 0 && StudentProjects.indexOf(best, t) < 0;
        if (differ) {
          assertThat(StudentProjects.indexOf(ranking, s))
              .isLessThan(StudentProjects.indexOf(ranking, t));
        }
      }
    }
  }

  @Property
  void whereLecturersRankPairs_bothSidesThatPropose_giveStableMatchings(@ForAll long seed) {
    Random random = new Random(seed);
    StudentProjects instance = StudentProjects.random(random);
    List<int[]> pairs = new ArrayList<>();
    for (int s = 0; s < instance.students(); s++) {
      for (int p = 0; p < instance.seats.length; p++) {
        pairs.add(new int[] {s, p});
      }
    }
    List<int[]> ranked = RandomCohort.shuffled(random, pairs);
    List<int[]> stable =
        instance.matchings().stream()
            .filter(matching -> instance.isStableByPairs(matching, ranked))
            .toList();
    Cohort cohort = instance.rankingPairs(ranked);
    for (MatchingPolicy policy : List.of(STUDENTS_PROPOSE, LECTURERS_PROPOSE)) {
      Allocation allocation = MatchingEngine.of(policy).match(cohort);
      assertThat(stable).contains(instance.matching(allocation));
      assertThat(allocation.stable()).isTrue();
    }
  }

  /** One lottery is one order of all students, so nobody can gain by passing on projects. */
  @Property
  void whereLecturersRankProjects_theMatchingIsStable_andUnderOneLotteryWithoutCoalitions(
      @ForAll long seed) {
    Random random = new Random(seed);
    StudentProjects instance = StudentProjects.random(random);
    int[] order = StudentProjects.shuffled(random, instance.seats.length, instance.seats.length);
    Cohort cohort = instance.rankingProjects(order);
    int[] single =
        instance.matching(
            MatchingEngine.of(STUDENTS_PROPOSE.withLottery(Lottery.single(seed))).match(cohort));
    int[] perProject =
        instance.matching(
            MatchingEngine.of(STUDENTS_PROPOSE.withLottery(Lottery.perProject(seed)))
                .match(cohort));
    int[] byLecturers =
        instance.matching(
            MatchingEngine.of(LECTURERS_PROPOSE.withLottery(Lottery.single(seed))).match(cohort));
    List<int[]> stable =
        instance.matchings().stream()
            .filter(matching -> instance.isPairwiseStableByProjects(matching, order))
            .toList();

    assertThat(stable).contains(single, perProject, byLecturers);
    assertThat(instance.hasCoalition(single)).isFalse();
    int most = stable.stream().mapToInt(StudentProjects::size).max().orElseThrow();
    assertThat(2 * StudentProjects.size(single)).isGreaterThanOrEqualTo(most);
  }

  /** What a project's own order is, a ranking of projects leaves as it is. */
  @Property
  void aRankingOfProjects_leavesEachProjectItsOwnOrder(@ForAll long seed) {
    Random random = new Random(seed);
    StudentProjects instance = StudentProjects.random(random);
    int[] order = StudentProjects.shuffled(random, instance.seats.length, instance.seats.length);
    Cohort cohort = instance.rankingProjects(order);
    Lottery lottery = Lottery.single(seed);
    int[] matching =
        instance.matching(MatchingEngine.of(STUDENTS_PROPOSE.withLottery(lottery)).match(cohort));
    for (int s = 0; s < instance.students(); s++) {
      for (int p : instance.lists[s]) {
        if (instance.prefers(s, p, matching)) {
          long own = lottery.number("s" + s);
          assertThat(IntStream.of(StudentProjects.of(matching, p)))
              .allMatch(other -> lottery.number("s" + other) <= own);
        }
      }
    }
  }
}
