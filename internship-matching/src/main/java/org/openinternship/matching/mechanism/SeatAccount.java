package org.openinternship.matching.mechanism;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.CapacityTree;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.market.Reserves;

/** The account of {@link ReservedSeats}: read off a stable assignment, in O(N (log N + depth)). */
final class SeatAccount implements Account {
  private static final int NOBODY = -1;

  private final Market market;
  private final Assignment assignment;

  /** Of each project and group the last pair in it by its order, -1 if there is none. */
  private final int[] last;

  /** Of each project that reserves seats: the category of the seat of its last pair. */
  private final int[] lastSeat;

  SeatAccount(Market market, Assignment assignment) {
    this.market = Objects.requireNonNull(market, "Mechanism.market");
    this.assignment = Objects.requireNonNull(assignment, "Mechanism.assignment");
    CapacityTree tree = market.tree();
    last = new int[tree.nodes()];
    Arrays.fill(last, NOBODY);
    for (int intern = 0; intern < market.interns(); intern++) {
      int pair = assignment.pair(intern);
      int node = pair < 0 ? NOBODY : market.project(pair);
      while (node >= 0 && (last[node] < 0 || market.beats(last[node], pair))) {
        last[node] = pair;
        node = tree.parent(node);
      }
    }
    lastSeat = new int[market.projects()];
    Arrays.fill(lastSeat, Reserves.OPEN);
    for (int project = 0; project < lastSeat.length; project++) {
      if (reserves(project) && last[project] >= 0) {
        int[] held =
            IntStream.of(assignment.roster(project))
                .filter(intern -> assignment.pair(intern) >= 0)
                .mapToObj(assignment::pair)
                .sorted(market.bestFirst())
                .mapToInt(market::intern)
                .toArray();
        int[] seats = market.seats(project, held);
        lastSeat[project] = seats[seats.length - 1];
      }
    }
  }

  private boolean reserves(int project) {
    return market.reserves().isPresent() && market.reserves().get().seats(project) > 0;
  }

  @Override
  public Optional<Because> because(int pair) {
    int project = market.project(pair);
    return reserves(project) ? bySeats(pair, project) : byOrder(pair, project);
  }

  private Optional<Because> byOrder(int pair, int project) {
    CapacityTree tree = market.tree();
    for (int node = project; node >= 0; node = tree.parent(node)) {
      boolean full = tree.isLimited(node) && assignment.count(node) >= tree.capacity(node);
      if (full && last[node] >= 0 && !market.beats(pair, last[node])) {
        return Optional.of(new Because.StoodBefore(node, last[node]));
      }
    }
    return Optional.empty();
  }

  private Optional<Because> bySeats(int pair, int project) {
    int behind = last[project];
    if (behind >= 0 && market.beats(pair, behind)) {
      return lastSeat[project] < 0
          ? Optional.empty()
          : Optional.of(new Because.KeptForCategory(project, lastSeat[project], behind));
    }
    CapacityTree tree = market.tree();
    int free = Integer.MAX_VALUE;
    for (int node = project; node >= 0; node = tree.parent(node)) {
      free =
          tree.isLimited(node)
              ? Math.min(free, tree.capacity(node) - assignment.count(node))
              : free;
    }
    if (market.freeSeats(project) > 0 && free > 0) {
      return Optional.of(new Because.KeptEmpty(project, free));
    }
    return byOrder(pair, project);
  }
}
