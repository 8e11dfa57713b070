package org.openinternship.matching.internal.compile;

import java.util.HashSet;
import java.util.Set;
import java.util.function.IntFunction;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.cohort.Pin;
import org.openinternship.core.id.InternId;
import org.openinternship.core.internal.Interrupts;
import org.openinternship.matching.market.Lots;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.market.MarketAssembler;
import org.openinternship.matching.policy.MatchingPolicy;
import org.openinternship.matching.run.MatchStage;

/**
 * The market that the lists of a cohort make, with its pins, reserved seats, minimums, rules about
 * teams, joint lists, interns who come last and places; and what of these it cannot have.
 */
final class CohortMarket {
  private final Lots lots;
  private final CohortReserves reserves;
  private final CohortLinks links;
  private final boolean refusesSeveral;
  private final Market market;

  /**
   * Puts the market together.
   *
   * @param tiers gives the tiers of each intern's list
   */
  CohortMarket(
      ListBasis basis,
      CompiledLists lists,
      Lots lots,
      IntFunction<int[]> tiers,
      RunProgress progress) {
    Cohort cohort = basis.cohort();
    MatchingPolicy policy = basis.policy();
    NumberedCohort numbers = basis.numbers();
    this.lots = lots;
    reserves = new CohortReserves(cohort, numbers, basis.parties().tree(), policy.reserves());
    StageProgress assembling = progress.begin(MatchStage.MARKET, lists.all().length);
    Market single = assemble(basis, lists.all(), tiers, assembling);
    links = new CohortLinks(cohort, numbers, single);
    Market linked = links.lists().isEmpty() ? single : single.withJointLists(links.lists());
    Market last = UnaskedInterns.comeLast(linked, cohort, policy, lists.all());
    refusesSeveral = CohortPlaces.areRefused(cohort, last);
    market = CohortPlaces.in(last, cohort, numbers, lists.all());
    Interrupts.check();
  }

  private CohortMarket(CohortMarket other, Lots lots, Market market) {
    this.lots = lots;
    this.reserves = other.reserves;
    this.links = other.links;
    this.refusesSeveral = other.refusesSeveral;
    this.market = market;
  }

  private Market assemble(
      ListBasis basis, WishList[] lists, IntFunction<int[]> tiersOf, StageProgress assembling) {
    int pairs = 0;
    for (WishList list : lists) {
      pairs = Math.addExact(pairs, list.admittedCount());
    }
    MarketAssembler assembler =
        Market.assembler(basis.parties().tree(), lots).expect(lists.length, pairs);
    for (int intern = 0; intern < lists.length; intern++) {
      Interrupts.check();
      assembling.accept(intern);
      assembler.intern();
      WishList list = lists[intern];
      int[] tiers = tiersOf.apply(intern);
      int listed = 0;
      for (int i = 0; i < list.size(); i++) {
        if (list.isAdmitted(i)) {
          assembler.pair(list.project(i), tiers[listed++], list.choice(i));
        }
      }
    }
    NumberedCohort numbers = basis.numbers();
    Set<InternId> agreed = new HashSet<>();
    for (Pin pin : CohortPlaces.inOrder(basis.cohort())) {
      if (agreed.add(pin.intern())) { // the others are those of further places
        assembler.pin(numbers.number(pin.intern()), numbers.number(pin.project()));
      }
    }
    MatchingPolicy policy = basis.policy();
    TeamTable teams = new TeamTable(numbers, basis.setting(), policy.teamRules());
    Market plain = assembler.build().withFacts(new CohortFacts(numbers, basis.scorer(), teams));
    Market assembled = reserves.reserves().map(plain::withReserves).orElse(plain);
    assembling.end();
    return basis.parties().withNumbers(assembled).withTeams(policy.teamRules());
  }

  /** Returns this with another market, of the same pairs. */
  CohortMarket with(Market other) {
    return new CohortMarket(this, lots, other);
  }

  /** Returns this by other lots. */
  CohortMarket by(Lots drawn) {
    return new CohortMarket(this, drawn, market.withLots(drawn));
  }

  Market market() {
    return market;
  }

  Lots lots() {
    return lots;
  }

  CohortReserves reserves() {
    return reserves;
  }

  CohortLinks links() {
    return links;
  }

  /** Tells whether interns would have several projects, and the market cannot let them. */
  boolean refusesSeveral() {
    return refusesSeveral;
  }
}
