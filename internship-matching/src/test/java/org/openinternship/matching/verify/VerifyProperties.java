package org.openinternship.matching.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.market.Oracle;
import org.openinternship.matching.market.SmallMarket;
import org.openinternship.matching.market.SmallMarket.Order;

/** Every assignment of small markets, judged by the library and by brute force. */
class VerifyProperties {

  @Property(tries = 1000)
  void blockingPairs_areThoseOfTheDefinition(@ForAll long seed, @ForAll Order order) {
    Market market = SmallMarket.random(seed, order, true).market();
    Oracle oracle = new Oracle(market);
    for (Assignment assignment : oracle.assignments()) {
      if (oracle.isFeasible(assignment)) {
        for (Stability stability : Stability.values()) {
          assertThat(pairs(BlockingPairs.of(market, assignment, stability)))
              .isEqualTo(oracle.blocking(assignment, stability == Stability.OWN_SEAT_VACATED));
        }
      }
    }
  }

  @Property(tries = 1000)
  void whereInternsAreOrdered_bothDefinitionsAgree(@ForAll long seed) {
    Market market = SmallMarket.random(seed, Order.INTERNS, true).market();
    for (Assignment assignment : new Oracle(market).assignments()) {
      if (Feasibility.isFeasible(market, assignment)) {
        assertThat(BlockingPairs.of(market, assignment, Stability.CHOICE))
            .isEqualTo(BlockingPairs.of(market, assignment, Stability.OWN_SEAT_VACATED));
      }
    }
  }

  @Property(tries = 1000)
  void feasibility_isThatOfTheDefinition(@ForAll long seed) {
    Market market = SmallMarket.random(seed, Order.PAIRS, true).market();
    Oracle oracle = new Oracle(market);
    for (Assignment assignment : oracle.assignments()) {
      assertThat(Feasibility.isFeasible(market, assignment))
          .isEqualTo(oracle.isFeasible(assignment));
    }
  }

  @Property(tries = 1000)
  void cutoffs_certifyExactlyTheStableAssignments(@ForAll long seed, @ForAll Order order) {
    Market market = SmallMarket.random(seed, order, true).market();
    Oracle oracle = new Oracle(market);
    List<Assignment> stable = oracle.stable(false);
    for (Assignment assignment : oracle.assignments()) {
      assertThat(Cutoffs.of(market, assignment).certifies(assignment))
          .isEqualTo(stable.contains(assignment));
    }
  }

  private static List<Integer> pairs(List<BlockingPair> blocking) {
    return blocking.stream().map(BlockingPair::pair).toList();
  }
}
