package org.openinternship.matching.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.JointBlocking;
import org.openinternship.matching.market.JointList;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.market.MarketPart;

/**
 * The search for everything that blocks an assignment of a market with joint lists, from the
 * definition alone: single interns with a project, and joint lists with a row. Pinned interns
 * neither block nor give way. An assignment is stable if it is feasible and nothing blocks it.
 */
public final class BlockingCoalitions {
  private BlockingCoalitions() {}

  /**
   * Returns what blocks an assignment.
   *
   * @param market the market, with or without joint lists
   * @param assignment a feasible assignment of it
   * @param blocking when a row of a joint list blocks
   * @return an immutable list: single interns in their order, each one's best pair first, then
   *     joint lists in theirs, each one's best row first; O((m + r k^2) log c) for m pairs, r rows
   *     of k members and c seats a project
   * @throws IllegalArgumentException if the assignment has another number of interns or is not
   *     feasible, or the market has limits over several projects or reserved seats
   */
  public static List<BlockingCoalition> of(
      Market market, Assignment assignment, JointBlocking blocking) {
    Objects.requireNonNull(market, "BlockingCoalitions.market");
    Objects.requireNonNull(assignment, "BlockingCoalitions.assignment");
    Objects.requireNonNull(blocking, "BlockingCoalitions.blocking");
    if (market.parts().contains(MarketPart.SHARED_LIMITS)) {
      throw new IllegalArgumentException(
          "BlockingCoalitions: the market has limits over several projects, of which it knows"
              + " nothing. Maybe ask BlockingPairs?");
    }
    if (market.parts().contains(MarketPart.RESERVES)) {
      throw new IllegalArgumentException(
          "BlockingCoalitions: the market has reserved seats, of which it knows nothing. Maybe ask"
              + " BlockingPairs?");
    }
    List<Violation> violations = Feasibility.violations(market, assignment);
    if (!violations.isEmpty()) {
      throw new IllegalArgumentException(
          "BlockingCoalitions: the assignment is not feasible, "
              + violations.get(0)
              + ". Maybe ask Feasibility first?");
    }
    HeldOrders held = new HeldOrders(market, assignment);
    List<BlockingCoalition> found = new ArrayList<>();
    for (int intern = 0; intern < market.interns(); intern++) {
      if (!market.isPinned(intern) && market.jointListOf(intern) < 0) {
        addPairs(market, assignment, held, intern, found);
      }
    }
    List<JointList> lists = market.jointLists();
    for (int list = 0; list < lists.size(); list++) {
      int had = lists.get(list).rowOf(assignment);
      for (int row = 0; row < had; row++) {
        List<BlockingSeat> seats =
            new WantedRow(market, assignment, held, lists.get(list), row).seats(blocking);
        if (!seats.isEmpty()) {
          found.add(new BlockingCoalition(list, row, seats));
        }
      }
    }
    return List.copyOf(found);
  }

  private static void addPairs(
      Market market,
      Assignment assignment,
      HeldOrders held,
      int intern,
      List<BlockingCoalition> found) {
    int own = assignment.pair(intern);
    int end = own >= 0 ? own : market.endPair(intern);
    for (int pair = market.firstPair(intern); pair < end; pair++) {
      int project = market.project(pair);
      boolean room = held.free(project) > 0;
      if (room || held.before(pair) < held.size(project)) {
        SeatCase kind = room ? SeatCase.HAS_ROOM : SeatCase.PREFERS;
        found.add(
            new BlockingCoalition(-1, -1, List.of(new BlockingSeat(pair, intern, project, kind))));
      }
    }
  }
}
