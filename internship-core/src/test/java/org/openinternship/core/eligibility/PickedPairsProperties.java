package org.openinternship.core.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.finding.Outcome;
import org.openinternship.core.host.Project;
import org.openinternship.core.people.Intern;
import org.openinternship.testing.Cohorts;
import org.openinternship.testing.RandomRules;

/** Pairs that were picked get the answers that they get when each is asked alone. */
class PickedPairsProperties {
  @Provide
  Arbitrary<Cohort> cohorts() {
    return Cohorts.small();
  }

  @Provide
  Arbitrary<Intern> strangers() {
    return Cohorts.interns();
  }

  @Property(tries = 300)
  void answersAgreeWithEachPair(
      @ForAll("cohorts") Cohort cohort, @ForAll("strangers") Intern stranger, @ForAll long seed) {
    Random random = new Random(seed);
    Eligibility eligibility =
        RandomRules.rules(random).in(new PreparedCohort(cohort, RandomRules.taxonomy(random)));
    PickedPairs pairs = eligibility.picked(cohort.projects());
    for (int time = 0; time < 2; time++) { // looked up, and looked up again
      cohort.interns().forEach(intern -> check(eligibility, pairs, cohort, intern, random));
    }
    check(eligibility, pairs, cohort, stranger, random);
  }

  /** More values than are asked about at once, and more of interns than are kept. */
  @Property(tries = 4)
  void answersAgreeWithEachPair_inACohortOfManyValues(@ForAll long seed) {
    Random random = new Random(seed);
    Cohort cohort = Cohorts.ofManyValues(1_500, 150, seed);
    Eligibility eligibility =
        RandomRules.rules(random).in(new PreparedCohort(cohort, Cohorts.taxonomy()));
    PickedPairs pairs = eligibility.picked(cohort.projects());
    for (Intern intern : cohort.interns()) {
      int[] rows = random.ints(8, 0, cohort.projects().size()).distinct().toArray();
      check(eligibility, pairs, cohort, intern, rows);
    }
  }

  @Property(tries = 300)
  void requirementThatNoProjectAsksFor_isMetByEverybody(
      @ForAll("cohorts") Cohort cohort, @ForAll("strangers") Intern stranger) {
    PreparedCohort prepared = new PreparedCohort(cohort, Cohorts.taxonomy());
    for (StandardRequirement requirement : StandardRequirement.values()) {
      PairCheck check = requirement.in(prepared);
      for (Project project : cohort.projects()) {
        if (!requirement.isAskedBy(prepared, project)) {
          assertThat(check.check(stranger, project)).isEqualTo(Outcome.satisfied());
          for (Intern intern : cohort.interns()) {
            assertThat(check.check(intern, project)).isEqualTo(Outcome.satisfied());
          }
        }
      }
    }
  }

  private static void check(
      Eligibility eligibility, PickedPairs pairs, Cohort cohort, Intern intern, Random random) {
    int[] rows =
        IntStream.range(0, cohort.projects().size()).filter(i -> random.nextInt(4) > 0).toArray();
    check(eligibility, pairs, cohort, intern, rows);
  }

  private static void check(
      Eligibility eligibility, PickedPairs pairs, Cohort cohort, Intern intern, int[] rows) {
    PickedPairs.Answer[] answers = pairs.of(intern, rows);
    for (int i = 0; i < rows.length; i++) {
      Project project = cohort.projects().get(rows[i]);
      boolean admitted = eligibility.admits(intern, project);
      assertThat(answers[i])
          .as("%s %s", intern, project)
          .isEqualTo(
              admitted
                  ? PickedPairs.Answer.ADMITTED
                  : RandomRules.isOpen(eligibility, intern, project)
                      ? PickedPairs.Answer.OPEN
                      : PickedPairs.Answer.CLOSED);
    }
  }
}
