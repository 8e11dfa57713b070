package org.openinternship.matching.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class AssignmentTest {

  private final Market market = market();

  private static Market market() {
    CapacityTree.Builder tree = CapacityTree.builder(2, 1);
    tree.group(2, 0, 1);
    MarketAssembler assembler = Market.assembler(tree.build(), Lottery.single(0));
    assembler.intern().pair(0, 0).pair(1, 0);
    assembler.intern().pair(1, 0);
    assembler.intern().pin(2, 0);
    return assembler.build();
  }

  @Test
  void countsAndRosters_followFromTheProjects() {
    Assignment assignment = Assignment.ofPairs(market, 0, -1, -1);
    assertThat(assignment.projects()).containsExactly(0, -1, 0);
    assertThat(assignment.roster(0)).containsExactly(0, 2);
    assertThat(assignment.roster(1)).isEmpty();
    assertThat(assignment.count(2)).isEqualTo(2);
    assertThat(assignment.placed()).isEqualTo(2);
    assertThat(assignment.pair(0)).isZero();
    assertThat(assignment.pair(2)).as("pinned").isEqualTo(-1);
    assertThat(assignment.isPlaced(1)).isFalse();
    assertThat(assignment)
        .isEqualTo(Assignment.ofProjects(market, 0, -1, 0))
        .hasSameHashCodeAs(Assignment.ofProjects(market, 0, -1, 0))
        .isNotEqualTo(Assignment.ofProjects(market, 1, -1, 0))
        .hasToString("Assignment(2 of 3 interns placed)");
  }

  @Test
  void ofProjects_takesBadAssignmentsAsTheyAre() {
    Assignment assignment = Assignment.ofProjects(market, -1, 0, -1);
    assertThat(assignment.project(1)).isZero();
    assertThat(assignment.pair(1)).as("not acceptable").isEqualTo(-1);
    assertThat(assignment.isPlaced(2)).as("pin not kept").isFalse();
  }

  @Test
  void badInput_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Assignment.ofProjects(market, 0))
        .withMessage("Assignment: number of projects is 1, it must be that of interns, 3");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Assignment.ofProjects(market, 0, 2, 0))
        .withMessage("Assignment: project of intern 1 is 2, it must be from 0 to 1");
    assertThatIllegalArgumentException().isThrownBy(() -> Assignment.ofProjects(market, -2, 0, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> Assignment.ofPairs(market, 0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Assignment.ofPairs(market, 2, -1, -1))
        .withMessage("Assignment: pair of intern 0 is 2, it must be -1 or from 0 to 1");
  }
}
