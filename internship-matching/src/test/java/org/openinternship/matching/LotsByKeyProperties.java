package org.openinternship.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.openinternship.core.bid.BidRules;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.people.Intern;
import org.openinternship.matching.market.Lottery;
import org.openinternship.matching.market.Lottery.DrawKind;
import org.openinternship.matching.policy.GroupOrder;
import org.openinternship.matching.policy.InternPreferences;
import org.openinternship.matching.policy.MatchingPolicy;
import org.openinternship.matching.result.Match;

/** Draws of others never move, on random cohorts with limits, ties and everything else. */
class LotsByKeyProperties {
  private static MatchingPolicy policy(long seed, GroupOrder order, DrawKind kind) {
    Lottery lottery = kind == DrawKind.SINGLE ? Lottery.single(seed) : Lottery.perProject(seed);
    return RandomCohort.policy(seed, order)
        .withInternPreferences(InternPreferences.BIDS)
        .withLottery(lottery);
  }

  /** Keys of interns are numbers here; one joins before all of them, one between, one after. */
  @Property
  void whoeverJoinsOrLeavesWithoutBids_movesNobody(
      @ForAll long seed, @ForAll GroupOrder order, @ForAll DrawKind kind) {
    Cohort cohort = RandomCohort.small(seed).withBidRules(BidRules.standard());
    MatchingEngine engine = MatchingEngine.of(policy(seed, order, kind));
    List<Match> matches = engine.match(cohort).matches();
    Cohort joined = cohort;
    for (String key : List.of("-1", "001", "99")) {
      Intern more = Intern.builder().id(key).hoursPerWeek(20).build();
      joined = Cohort.builder().from(joined).addIntern(more).build();
      Allocation with = engine.match(joined);
      assertThat(with.matches()).isEqualTo(matches);
      for (Intern intern : cohort.interns()) {
        assertThat(with.explain(intern.id())).isEqualTo(engine.match(cohort).explain(intern.id()));
      }
    }
  }

  @Property
  void theOrderOfTheInput_changesNothing(
      @ForAll long seed, @ForAll GroupOrder order, @ForAll DrawKind kind) {
    Cohort cohort = RandomCohort.small(seed);
    MatchingEngine engine = MatchingEngine.of(policy(seed, order, kind));
    Cohort shuffled = SameAllocationProperties.shuffled(new Random(seed), cohort);
    assertThat(SameAllocationProperties.text(engine.match(shuffled)))
        .isEqualTo(SameAllocationProperties.text(engine.match(cohort)));
  }
}
