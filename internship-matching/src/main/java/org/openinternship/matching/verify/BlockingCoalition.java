package org.openinternship.matching.verify;

import java.util.List;
import java.util.Objects;

/**
 * A single intern and a project, or the members of a joint list and the projects of one of its
 * rows, who would all rather be together than what the assignment gives them.
 *
 * @param list the place of the joint list in {@link
 *     org.openinternship.matching.market.Market#jointLists}, -1 for a single intern
 * @param row the row of it, -1 for a single intern
 * @param seats who would sit where, in the order of the list's members; members to whom the row
 *     gives no place are not among them
 */
public record BlockingCoalition(int list, int row, List<BlockingSeat> seats) {
  /**
   * Checks that nothing is null.
   *
   * @param list the place of the joint list, -1 for a single intern
   * @param row the row of it, -1 for a single intern
   * @param seats who would sit where
   */
  public BlockingCoalition {
    Objects.requireNonNull(seats, "BlockingCoalition.seats");
    seats = List.copyOf(seats);
  }
}
