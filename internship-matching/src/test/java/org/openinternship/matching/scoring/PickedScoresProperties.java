package org.openinternship.matching.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.eligibility.PreparedCohort;
import org.openinternship.core.people.Intern;
import org.openinternship.testing.Cohorts;

/** Pairs that were picked get the points that they get when each is scored alone. */
class PickedScoresProperties {
  @Provide
  Arbitrary<Cohort> cohorts() {
    return Cohorts.small();
  }

  @Provide
  Arbitrary<Intern> strangers() {
    return Cohorts.interns();
  }

  @Property(tries = 300)
  void pointsAgreeWithEachPair_criterionByCriterion(
      @ForAll("cohorts") Cohort cohort, @ForAll("strangers") Intern stranger, @ForAll long seed) {
    Random random = new Random(seed);
    Scorer scorer = RandomModel.of(random).in(new PreparedCohort(cohort, Cohorts.taxonomy()));
    PickedScores scores = scorer.picked(cohort.projects());
    for (int time = 0; time < 2; time++) { // looked up, and looked up again
      cohort.interns().forEach(intern -> check(scorer, scores, cohort, intern, random));
    }
    check(scorer, scores, cohort, stranger, random);
  }

  /** More parts of interns than tables are kept for, and of projects than are picked. */
  @Property(tries = 2)
  void pointsAgreeWithEachPair_inACohortOfManyValues(@ForAll long seed) {
    Random random = new Random(seed);
    Cohort cohort = Cohorts.ofManyValues(1_300, 150, seed);
    Scorer scorer = RandomModel.of(random).in(new PreparedCohort(cohort, Cohorts.taxonomy()));
    PickedScores scores = scorer.picked(cohort.projects());
    for (Intern intern : cohort.interns()) {
      int[] rows = random.ints(1 + random.nextInt(10), 0, 150).distinct().toArray();
      check(scorer, scores, cohort, intern, rows);
    }
  }

  private static void check(
      Scorer scorer, PickedScores scores, Cohort cohort, Intern intern, Random random) {
    int[] rows =
        IntStream.range(0, cohort.projects().size()).filter(i -> random.nextInt(4) > 0).toArray();
    check(scorer, scores, cohort, intern, rows);
  }

  private static void check(
      Scorer scorer, PickedScores scores, Cohort cohort, Intern intern, int[] rows) {
    int[][] points = scores.of(intern, rows);
    int[][] expected = new int[points.length][rows.length];
    long[] each = new long[points.length];
    for (int i = 0; i < rows.length; i++) {
      scorer.millionths(intern, cohort.projects().get(rows[i]), each);
      for (int criterion = 0; criterion < each.length; criterion++) {
        expected[criterion][i] = Math.toIntExact(each[criterion]);
      }
    }
    assertThat(points).as("%s", intern).isDeepEqualTo(expected);
  }
}
