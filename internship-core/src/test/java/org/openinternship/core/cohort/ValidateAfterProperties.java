package org.openinternship.core.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.openinternship.core.bid.BidRules;
import org.openinternship.testing.Cohorts;
import org.openinternship.testing.RandomChanges;

/** What is found given an earlier cohort without errors is what is found without one. */
class ValidateAfterProperties {
  @Property(tries = 300)
  void changes_areFoundWrongAlike(
      @ForAll @IntRange(min = 1, max = 7) int interns,
      @ForAll @IntRange(min = 1, max = 5) int projects,
      @ForAll long seed) {
    Cohort before = Cohorts.of(interns, projects, seed);
    RandomChanges random = new RandomChanges(seed);
    for (int i = 0; i < 5 && before.validate().passes(); i++) {
      Cohort now = before.after(random.any(before));
      assertThat(now.validateAfter(before)).isEqualTo(now.validate());
      before = now;
    }
  }

  /**
   * What no change does: lists stay the same objects although something about them is wrong now.
   */
  @Property(tries = 300)
  void sameListsAreLookedAtAgain_whereWhatTheyNameOrTheRulesAreOthers(
      @ForAll @IntRange(min = 1, max = 7) int interns,
      @ForAll @IntRange(min = 2, max = 5) int projects,
      @ForAll long seed) {
    Random random = new Random(seed);
    Cohort before = Cohorts.of(interns, projects, seed);
    if (!before.validate().passes()) {
      return;
    }
    List<Cohort> changed =
        List.of(
            before.withProjects(before.projects().subList(1, projects)),
            before.withInterns(before.interns().subList(1, interns)),
            before.withVetoes(List.of()),
            before.withBids(List.of()),
            before.withBidRules(BidRules.builder().maxBids(1 + random.nextInt(2)).build()));
    for (Cohort now : changed) {
      assertThat(now.validateAfter(before)).isEqualTo(now.validate());
      if (now.validate().passes()) {
        assertThat(before.validateAfter(now)).isEqualTo(before.validate());
      }
    }
  }
}
