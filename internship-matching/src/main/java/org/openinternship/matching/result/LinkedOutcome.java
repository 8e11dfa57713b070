package org.openinternship.matching.result;

import java.util.List;
import java.util.Objects;
import org.openinternship.matching.market.JointBlocking;
import org.openinternship.matching.mechanism.JointStatus;

/**
 * What is known of a match in which interns are linked, since a stable one may not exist.
 *
 * @param status whether it is stable, and if not whether a stable one exists
 * @param blocking when linked interns block
 * @param links the choices of joint lists that block it; single interns who do are among the
 *     blocking pairs
 */
public record LinkedOutcome(JointStatus status, JointBlocking blocking, List<BlockingLink> links) {
  /**
   * Copies the list.
   *
   * @param status whether it is stable
   * @param blocking when linked interns block
   * @param links the choices of joint lists that block it
   * @throws IllegalArgumentException if it is stable and something blocks it
   */
  public LinkedOutcome {
    Objects.requireNonNull(status, "LinkedOutcome.status");
    Objects.requireNonNull(blocking, "LinkedOutcome.blocking");
    links = List.copyOf(Objects.requireNonNull(links, "LinkedOutcome.links"));
    if (status == JointStatus.STABLE && !links.isEmpty()) {
      throw new IllegalArgumentException(
          "LinkedOutcome: status is STABLE and the number of links that block is "
              + links.size()
              + ", it must be 0");
    }
  }

  /** {@return a number that is the same in every virtual machine} */
  @Override
  public int hashCode() {
    return 31 * (31 * status.name().hashCode() + blocking.name().hashCode()) + links.hashCode();
  }
}
