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

  private static ScoringModel model(Random random) {
    ScoringModel.Builder model = ScoringModel.none();
    boolean any = false;
    for (StandardCriterion criterion : StandardCriterion.values()) {
      if (random.nextInt(4) > 0) {
        model.plus(criterion, random.nextInt(100));
        any = true;
      }
    }
    if (random.nextBoolean() || !any) {
      model.plus(
          Criterion.of(
              "own",
              (intern, project) ->
                  Measure.of((intern.id().value() + project.id().value()).length() % 7, 7)),
          1 + random.nextInt(50));
    }
    return model.plus(Criterion.of("one", (intern, project) -> Measure.full()), 1).build();
  }

  @Property(tries = 300)
  void pointsAgreeWithEachPair_criterionByCriterion(
      @ForAll("cohorts") Cohort cohort, @ForAll("strangers") Intern stranger, @ForAll long seed) {
    Random random = new Random(seed);
    Scorer scorer = model(random).in(new PreparedCohort(cohort, Cohorts.taxonomy()));
    PickedScores scores = scorer.picked(cohort.projects());
    for (int time = 0; time < 2; time++) { // looked up, and looked up again
      cohort.interns().forEach(intern -> check(scorer, scores, cohort, intern, random));
    }
    check(scorer, scores, cohort, stranger, random);
  }

  private static void check(
      Scorer scorer, PickedScores scores, Cohort cohort, Intern intern, Random random) {
    int[] rows =
        IntStream.range(0, cohort.projects().size()).filter(i -> random.nextInt(4) > 0).toArray();
    int[][] points = scores.of(intern, rows);
    for (int i = 0; i < rows.length; i++) {
      long[] each = new long[points.length];
      scorer.millionths(intern, cohort.projects().get(rows[i]), each);
      for (int criterion = 0; criterion < each.length; criterion++) {
        assertThat(points[criterion][i]).isEqualTo(each[criterion]);
      }
    }
  }
}
