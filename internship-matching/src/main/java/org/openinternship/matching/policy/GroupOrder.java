package org.openinternship.matching.policy;

/**
 * The one order that decides where projects share a limit above them (of a mentor, a supervisor, a
 * unit or a host). One order has to decide there, since two projects may want different interns for
 * the same seat.
 *
 * <p>A limit is shared if it can bind, which is judged from seats and the limits below it alone,
 * and has at least two projects; any other decides nothing. Where the holder of the topmost shared
 * limit ranks, that ranking decides for everything below, under either order; interns whom it does
 * not name come after those it names. The two orders differ where that holder does not rank. A
 * holder who {@linkplain org.openinternship.core.cohort.ProjectRanking ranks projects} has those
 * who ask for a better one first, under either order.
 */
public enum GroupOrder {
  /**
   * The standing of each intern at each project, the default: by the ranking of the topmost holder
   * of a shared limit who ranks, else by the project's own ranking, or the nearest above, and then
   * by points. Every project's own order holds for its own seats, and nothing that an intern asks
   * for moves anybody's standing. The result is stable in the sense of {@link
   * org.openinternship.matching.verify.Stability#CHOICE} and strategy-proof for interns, but
   * another stable result may suit some interns better: a full holder may mind that an intern moves
   * between two of its projects to one where they stand worse.
   */
  PAIRS,
  /**
   * One order over interns, for all projects under the topmost shared limit: each intern counts by
   * their best standing at any project below it that facts admit. Facts are requirements, conflicts
   * of interest, rankings that refuse and closed projects; bids, vetoes and declined offers are
   * not, so no list moves it. Gives every intern the best of all stable results. Gives up the
   * orders of projects, and of holders of limits further down who rank: each may have to take an
   * intern who stands well elsewhere before an intern whom it likes better.
   */
  INTERNS
}
