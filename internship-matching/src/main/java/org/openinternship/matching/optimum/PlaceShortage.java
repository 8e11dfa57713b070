package org.openinternship.matching.optimum;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.openinternship.core.internal.Interrupts;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.CapacityTree;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.market.MarketPart;

/**
 * Why some interns cannot all have a place, whoever else goes without: the minimum cut. Each pair
 * of one of the {@code interns} lies below one of the {@code full} projects and groups, and these
 * have fewer seats together than there are such interns.
 *
 * <p>Source: König's theorem, in the form of alternating paths; Ford, Fulkerson, <i>Flows in
 * networks</i> (1962).
 *
 * @param interns those who share the seats, none of them pinned, in rising order
 * @param full the projects and groups that all their pairs lie below, none within another, in
 *     rising order; those that the shortage comes from
 * @param seats how many seats these have beside pinned interns; fewer than there are interns
 */
public record PlaceShortage(List<Integer> interns, List<Integer> full, long seats) {
  private static final Set<MarketPart> HONOURED =
      Set.of(MarketPart.SHARED_LIMITS, MarketPart.LAST_INTERNS);

  /**
   * Checks that nothing is null.
   *
   * @param interns those who share the seats
   * @param full the projects and groups that all their pairs lie below
   * @param seats how many seats these have beside pinned interns
   */
  public PlaceShortage {
    Objects.requireNonNull(interns, "PlaceShortage.interns");
    Objects.requireNonNull(full, "PlaceShortage.full");
    interns = List.copyOf(interns);
    full = List.copyOf(full);
  }

  /**
   * Finds the shortages of a market: for each intern whom a largest assignment leaves out, those
   * they share seats with, unless an earlier one is about that intern already. Interns who
   * {@linkplain Market#withLast come last} have no part in it. Takes a largest assignment, and O(m)
   * for each shortage.
   *
   * @param market the market
   * @return the shortages; none if everybody who is not pinned can have a place
   * @throws IllegalArgumentException if the market has a part beside shared limits and interns who
   *     come last
   * @throws java.util.concurrent.CancellationException if the running thread was interrupted; its
   *     interrupt status stays set
   */
  public static List<PlaceShortage> of(Market market) {
    Objects.requireNonNull(market, "PlaceShortage.market");
    Optimum.checkParts(market, HONOURED);
    Assignment largest = Optimum.of(market, StandardObjective.SIZE).assignment();
    List<PlaceShortage> all = new ArrayList<>();
    BitSet told = new BitSet();
    for (int intern = 0; intern < market.interns(); intern++) {
      if (!largest.isPlaced(intern) && !told.get(intern) && !market.isLast(intern)) {
        PlaceShortage shortage = around(market, largest, intern);
        shortage.interns.forEach(told::set);
        all.add(shortage);
      }
    }
    return List.copyOf(all);
  }

  /** Everybody who could leave a seat to the intern, or to somebody who could. */
  private static PlaceShortage around(Market market, Assignment largest, int start) {
    CapacityTree tree = market.tree();
    BitSet full = new BitSet();
    BitSet reached = new BitSet();
    Deque<Integer> queue = new ArrayDeque<>();
    reached.set(start);
    queue.add(start);
    while (!queue.isEmpty()) {
      Interrupts.check();
      int intern = queue.remove();
      for (int pair = market.firstPair(intern); pair < market.endPair(intern); pair++) {
        int node = nearestFull(tree, largest, market.project(pair));
        if (!full.get(node)) {
          full.set(node);
          for (int other = 0; other < market.interns(); other++) {
            if (!market.isPinned(other)
                && largest.isPlaced(other)
                && !reached.get(other)
                && tree.contains(node, largest.project(other))) {
              reached.set(other);
              queue.add(other);
            }
          }
        }
      }
    }
    List<Integer> outer =
        full.stream().filter(node -> !isWithinAnother(tree, full, node)).boxed().toList();
    long seats = outer.stream().mapToLong(market::freeCapacity).sum();
    return new PlaceShortage(reached.stream().boxed().toList(), outer, seats);
  }

  /** In a largest assignment there is one above each pair of whoever has no place. */
  private static int nearestFull(CapacityTree tree, Assignment largest, int project) {
    int node = project;
    while (largest.count(node) < tree.capacity(node)) {
      node = tree.parent(node);
    }
    return node;
  }

  private static boolean isWithinAnother(CapacityTree tree, BitSet full, int node) {
    for (int above = tree.parent(node); above >= 0; above = tree.parent(above)) {
      if (full.get(above)) {
        return true;
      }
    }
    return false;
  }

  /** {@return who shares how many seats of what} */
  @Override
  public String toString() {
    return "PlaceShortage[interns " + interns + " share " + seats + " seats of nodes " + full + "]";
  }
}
