package org.openinternship.examples.quickstart;

import java.util.Arrays;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.CapacityTree;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.market.PreferenceList;
import org.openinternship.matching.mechanism.DeferredAcceptance;
import org.openinternship.matching.verify.BlockingPairs;

class MarketOnly {
  public static void main(String[] args) {
    Market market =
        Market.builder(CapacityTree.flat(1, 2))
            .interns(PreferenceList.strict(0, 1), PreferenceList.strict(0, 1))
            .projects(PreferenceList.strict(1, 0), PreferenceList.tied(0, 1))
            .build();
    Assignment assignment = DeferredAcceptance.internProposing().assign(market);
    System.out.print(Arrays.toString(assignment.projects()));
    System.out.println(" blocked by " + BlockingPairs.of(market, assignment));
  }
}
