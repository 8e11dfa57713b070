package org.openinternship.matching.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class CapacityTreeTest {

  @Test
  void flat_isItsProjects() {
    CapacityTree tree = CapacityTree.flat(2, 0, CapacityTree.UNLIMITED);
    assertThat(tree.projects()).isEqualTo(3);
    assertThat(tree.nodes()).isEqualTo(3);
    assertThat(tree.parent(1)).isEqualTo(-1);
    assertThat(tree.capacity(1)).isZero();
    assertThat(tree.isLimited(2)).isFalse();
    assertThat(tree.institution(2)).isEqualTo(2);
  }

  @Test
  void groupsNest() {
    CapacityTree.Builder builder = CapacityTree.builder(1, 2, 3);
    int supervisor = builder.group(1, 0, 2);
    int host = builder.group(CapacityTree.UNLIMITED, supervisor, 1);
    CapacityTree tree = builder.build();
    assertThat(supervisor).isEqualTo(3);
    assertThat(tree.parent(2)).isEqualTo(supervisor);
    assertThat(tree.parent(supervisor)).isEqualTo(host);
    assertThat(tree.contains(host, 2)).isTrue();
    assertThat(tree.contains(supervisor, 2)).isTrue();
    assertThat(tree.contains(2, 2)).isTrue();
    assertThat(tree.contains(supervisor, 1)).isFalse();
    assertThat(tree.contains(0, host)).isFalse();
  }

  @Test
  void institution_isTheTopmostGroupThatProjectsShare() {
    CapacityTree.Builder builder = CapacityTree.builder(1, 1, 1, 2);
    int supervisor = builder.group(1, 0, 1);
    int unit = builder.group(CapacityTree.UNLIMITED, supervisor, 2);
    int alone = builder.group(1, 3);
    CapacityTree tree = builder.build();
    assertThat(tree.institution(0)).isEqualTo(supervisor);
    assertThat(tree.institution(2)).as("no limit, no competition").isEqualTo(2);
    assertThat(tree.institution(3)).as("a group of one project").isEqualTo(3);
    assertThat(tree.isShared(alone)).isFalse();
    assertThat(tree.canBind(alone)).isTrue();
    builder.group(0, unit);
    assertThat(builder.build().institution(2)).isEqualTo(alone + 1);
    assertThat(tree.institution(2)).isEqualTo(2);
  }

  @Test
  void aLimit_canBindIfLessCanCome_judgedFromSeatsAndTheLimitsBelow() {
    CapacityTree.Builder builder = CapacityTree.builder(2, 2, 1, CapacityTree.UNLIMITED);
    int supervisor = builder.group(3, 0, 1);
    int roomy = builder.group(4, supervisor, 2);
    int host = builder.group(3, roomy);
    int open = builder.group(1_000_000, 3);
    CapacityTree tree = builder.build();
    assertThat(tree.canBind(supervisor)).isTrue();
    assertThat(tree.canBind(roomy)).as("3 by the supervisor, 1 beside").isFalse();
    assertThat(tree.canBind(host)).isTrue();
    assertThat(tree.canBind(open)).isTrue();
    assertThat(tree.canBind(0)).isFalse();
    assertThat(tree.institution(0)).isEqualTo(host);
  }

  @Test
  void equalTreesAreEqual() {
    CapacityTree.Builder builder = CapacityTree.builder(1, 1);
    assertThat(builder.build())
        .isEqualTo(CapacityTree.flat(1, 1))
        .hasSameHashCodeAs(CapacityTree.flat(1, 1))
        .isNotEqualTo(CapacityTree.flat(1, 2))
        .hasToString("CapacityTree(2 projects, 0 groups)");
    builder.group(1, 0, 1);
    assertThat(builder.build()).isNotEqualTo(CapacityTree.flat(1, 1));
  }

  @Test
  void negativeCapacities_areRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CapacityTree.flat(1, -1))
        .withMessage("CapacityTree: seats of project 1 is -1, it must be at least 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CapacityTree.builder(1).group(-2, 0))
        .withMessage("CapacityTree: capacity of group 1 is -2, it must be at least 0");
  }

  @Test
  void aChildMustBeKnownAndFree() {
    CapacityTree.Builder builder = CapacityTree.builder(1, 1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.group(1, 2))
        .withMessageContaining("child of group 2 is 2, it must be from 0 to 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.group(1, -1))
        .withMessageContaining("is -1, it must be");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.group(1, 1, 1))
        .withMessage("CapacityTree: group 2 names child 1 twice");
    builder.group(1, 0);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.group(1, 1, 0))
        .withMessageContaining("node 0 cannot be put below group 3: it is already below group 2");
    assertThat(builder.group(1, 1)).as("a refused group leaves no trace").isEqualTo(3);
  }
}
