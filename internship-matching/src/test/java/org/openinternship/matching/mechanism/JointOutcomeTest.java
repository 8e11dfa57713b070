package org.openinternship.matching.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.CapacityTree;
import org.openinternship.matching.market.Market;

class JointOutcomeTest {
  private static final Assignment NOBODY =
      Assignment.ofProjects(Market.builder(CapacityTree.flat()).interns().build());

  @Test
  void numbersAndStatus_agree() {
    assertThat(new JointOutcome(NOBODY, JointStatus.STABLE, 0, 0).blocking()).isZero();
    assertThat(new JointOutcome(NOBODY, JointStatus.NONE_FOUND, 1, 3).tries()).isEqualTo(3);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new JointOutcome(NOBODY, JointStatus.STABLE, -3, 0))
        .withMessage("JointOutcome: blocking is -3, it must be 0 where the status is STABLE");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new JointOutcome(NOBODY, JointStatus.NONE_EXISTS, 0, 0))
        .withMessageContaining("more than 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new JointOutcome(NOBODY, JointStatus.STABLE, 0, -1))
        .withMessageContaining("tries is -1");
  }
}
