package org.openinternship.matching.mechanism;

import java.util.Objects;
import org.openinternship.core.internal.Bounds;
import org.openinternship.matching.market.Assignment;

/**
 * An assignment by {@link JointDeferredAcceptance}, with what is known of it.
 *
 * @param assignment who sits where
 * @param status whether it is stable, and if not whether a stable one exists
 * @param blocking how many pairs of a single intern and a project, and how many rows of joint
 *     lists, block it; 0 exactly if it is stable
 * @param tries how many orders of the joint lists were tried, 0 if there are no joint lists
 */
public record JointOutcome(Assignment assignment, JointStatus status, long blocking, int tries) {
  /**
   * Checks that nothing is null and the numbers are what they say.
   *
   * @param assignment who sits where
   * @param status whether it is stable, and if not whether a stable one exists
   * @param blocking how many pairs and rows block it
   * @param tries how many orders of the joint lists were tried
   * @throws IllegalArgumentException if a number is negative, or the status says stable and
   *     something blocks, or not stable and nothing does
   */
  public JointOutcome {
    Objects.requireNonNull(assignment, "JointOutcome.assignment");
    Objects.requireNonNull(status, "JointOutcome.status");
    Bounds.check(
        status == JointStatus.STABLE ? blocking == 0 : blocking > 0,
        "JointOutcome",
        "blocking",
        blocking,
        status == JointStatus.STABLE ? "0 where the status is STABLE" : "more than 0 else");
    Bounds.checkMin("JointOutcome", "tries", tries, 0);
  }

  /** {@return a number that is the same in every virtual machine} */
  @Override
  public int hashCode() {
    return 31 * (31 * assignment.hashCode() + status.name().hashCode())
        + 31 * Long.hashCode(blocking)
        + tries;
  }
}
