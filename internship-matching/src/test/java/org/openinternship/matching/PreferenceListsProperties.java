package org.openinternship.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.finding.Severity;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.Lottery;
import org.openinternship.matching.market.Lottery.DrawKind;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.mechanism.DeferredAcceptance;
import org.openinternship.matching.mechanism.Mechanism;
import org.openinternship.matching.mechanism.SerialDictatorship;
import org.openinternship.matching.policy.MatchingPolicy;
import org.openinternship.matching.verify.Profile;

/** The engine on preference lists alone is the market below it, with the same keys and lots. */
class PreferenceListsProperties {
  private static final List<Mechanism> MECHANISMS =
      List.of(
          DeferredAcceptance.internProposing(),
          DeferredAcceptance.projectProposing(),
          SerialDictatorship.byLottery());

  @Property(tries = 1000)
  void engineAndFloor_drawAndMatchAlike(
      @ForAll long seed,
      @ForAll boolean supervised,
      @ForAll DrawKind kind,
      @ForAll boolean ordered) {
    RandomLists lists = new RandomLists(seed, supervised);
    Cohort cohort = lists.cohort();
    Lottery lottery = lottery(seed, kind, ordered ? lists.interns() : List.of());
    Market market = lists.market(lottery);
    for (Mechanism mechanism : MECHANISMS) {
      Assignment assignment = mechanism.assign(market);
      Allocation allocation =
          MatchingEngine.of(
                  MatchingPolicy.preferenceLists().withLottery(lottery).withMechanism(mechanism))
              .match(cohort);
      assertThat(places(allocation)).isEqualTo(lists.places(assignment.projects()));
      Profile profile = Profile.of(market, assignment);
      for (int choice = 1; choice < 8; choice++) {
        assertThat(allocation.profile().placedAt(choice)).isEqualTo(profile.placedAt(choice));
      }
      assertThat(allocation.profile().matched()).isEqualTo(assignment.placed());
    }
  }

  /** Half of the interns are on the order, and two who are not in the cohort. */
  private static Lottery lottery(long seed, DrawKind kind, List<String> interns) {
    Lottery lottery = kind == DrawKind.SINGLE ? Lottery.single(seed) : Lottery.perProject(seed);
    List<String> order = new ArrayList<>(interns.subList(0, interns.size() / 2));
    if (!order.isEmpty()) {
      order.add("not here");
    }
    return lottery.withOrder(RandomCohort.shuffled(new Random(seed), order));
  }

  static Map<String, String> places(Allocation allocation) {
    TreeMap<String, String> places = new TreeMap<>();
    allocation.matches().forEach(m -> places.put(m.intern().value(), m.project().value()));
    return places;
  }

  @Property
  void listsOfTheBuilder_areValid_andNobodyIsMatchedWhoIsNotListed(
      @ForAll long seed, @ForAll boolean supervised) {
    Cohort cohort = new RandomLists(seed, supervised).cohort();
    assertThat(cohort.validate().of(Severity.ERROR)).isEmpty();
    Allocation allocation = MatchingEngine.of(MatchingPolicy.preferenceLists()).match(cohort);
    assertThat(allocation.stable()).isTrue();
    allocation
        .matches()
        .forEach(
            match -> {
              assertThat(match.score()).hasToString("no score");
              assertThat(cohort.bids())
                  .anyMatch(
                      bids ->
                          bids.intern().equals(match.intern())
                              && bids.projects().contains(match.project()));
              assertThat(cohort.hostRankings())
                  .filteredOn(ranking -> ranking.party().equals(match.project()))
                  .allMatch(
                      ranking ->
                          ranking.tiers().stream()
                              .anyMatch(tier -> tier.interns().contains(match.intern())));
            });
  }
}
