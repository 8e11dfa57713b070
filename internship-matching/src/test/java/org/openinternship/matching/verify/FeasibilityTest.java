package org.openinternship.matching.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openinternship.matching.market.PreferenceList.strict;

import org.junit.jupiter.api.Test;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.CapacityTree;
import org.openinternship.matching.market.Market;

class FeasibilityTest {

  @Test
  void fewerThanALowerLimit_areReportedForProjectsAndGroups() {
    CapacityTree.Builder tree = CapacityTree.builder(2, 2);
    int host = tree.group(3, 0, 1);
    Market market =
        Market.builder(tree.build())
            .interns(strict(0), strict(1))
            .projects(strict(0), strict(1))
            .build()
            .withLowerLimits(2, 0, 2);
    assertThat(Feasibility.violations(market, Assignment.ofProjects(market, 0, -1)))
        .containsExactly(new Violation.UnderLimit(0, 1, 2), new Violation.UnderLimit(host, 1, 2));
    assertThat(Feasibility.violations(market, Assignment.ofProjects(market, 0, 1)))
        .containsExactly(new Violation.UnderLimit(0, 1, 2));
  }

  @Test
  void everythingThatIsWrong_isReportedAtOnce() {
    CapacityTree.Builder tree = CapacityTree.builder(1, CapacityTree.UNLIMITED);
    int supervisor = tree.group(2, 0, 1);
    Market market =
        Market.builder(tree.build())
            .interns(strict(0), strict(0), strict(0), strict())
            .ranking(supervisor, strict(0, 1, 2, 3))
            .pin(3, 1)
            .build();
    assertThat(Feasibility.violations(market, Assignment.ofProjects(market, 0, 0, 1, -1)))
        .containsExactly(
            new Violation.OverCapacity(0, 2, 1),
            new Violation.OverCapacity(supervisor, 3, 2),
            new Violation.NotAcceptable(2, 1),
            new Violation.PinNotKept(3, 1, -1));
    assertThat(Feasibility.violations(market, Assignment.ofProjects(market, 0, -1, -1, 1)))
        .isEmpty();
  }
}
