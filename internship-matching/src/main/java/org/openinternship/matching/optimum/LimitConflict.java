package org.openinternship.matching.optimum;

import java.util.List;
import java.util.Objects;

/**
 * Why no assignment keeps every lower limit of a market: the minimum cut. The {@code nodes} must
 * have so many interns that even all of {@code interns}, and all that the {@code full} ones below
 * or above them take, are too few. None of the nodes can be left out: without the limit of one, the
 * others could be met.
 *
 * <p>Whoever may sit below one of the nodes, on a path on which each project and group has room for
 * somebody, is among the interns, or that path passes one of the full ones. Where there are no
 * interns, one full group lies above all the nodes and takes fewer than they need.
 *
 * @param nodes the projects and groups whose lower limits cannot all be met, in rising order
 * @param needed how many interns they need beside pinned ones, all together
 * @param interns who can come, in rising order
 * @param full projects and groups whose seats are too few to help more, in rising order
 * @param available how many can come at most: as many as there are interns, and what the full ones
 *     take beside pinned interns; less than needed
 */
public record LimitConflict(
    List<Integer> nodes, long needed, List<Integer> interns, List<Integer> full, long available) {
  /**
   * Checks that nothing is null.
   *
   * @param nodes the projects and groups whose lower limits cannot all be met
   * @param needed how many interns they need beside pinned ones
   * @param interns who can come
   * @param full projects and groups whose seats are too few to help more
   * @param available how many can come at most
   */
  public LimitConflict {
    Objects.requireNonNull(nodes, "LimitConflict.nodes");
    Objects.requireNonNull(interns, "LimitConflict.interns");
    Objects.requireNonNull(full, "LimitConflict.full");
    nodes = List.copyOf(nodes);
    interns = List.copyOf(interns);
    full = List.copyOf(full);
  }
}
