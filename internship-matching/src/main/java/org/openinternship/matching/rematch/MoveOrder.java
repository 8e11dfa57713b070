package org.openinternship.matching.rematch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.openinternship.core.internal.Interrupts;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.Market;

/**
 * The order in which people can move from the places that they keep to those of a full match: first
 * those whose seat is free, then those whose seat is free once these have moved, and so on; who
 * could move at the same time by their lots. Where everybody left waits for somebody else, or gets
 * no place any more, the one with the lowest number goes first.
 */
final class MoveOrder {
  /** In place of a limit: no limit is full. */
  private static final int NOTHING = -1;

  /** In place of a limit: there is no place to wait for. */
  private static final int NO_PLACE = -2;

  private final Market market;
  private final int[] kept;
  private final Assignment full;
  private final FreeSeats seats;

  MoveOrder(Market market, int[] kept, Assignment full) {
    this.market = market;
    this.kept = kept;
    this.full = full;
    this.seats = new FreeSeats(market);
    Arrays.stream(kept).filter(pair -> pair >= 0).forEach(p -> seats.take(market.project(p)));
  }

  /**
   * Returns the movers in this order. Whoever waits, waits for one limit that is full, of a project
   * or above it; a seat that falls free there is for the first by lot, so that the others are
   * looked at only if that one does not take it.
   */
  List<Integer> of(int[] movers) {
    Comparator<Integer> byLot =
        Comparator.comparingLong((Integer i) -> market.lots().number(i)).thenComparingInt(i -> i);
    TreeSet<Integer> left = new TreeSet<>(byLot);
    Arrays.stream(movers).forEach(left::add);
    TreeSet<Integer> ready = new TreeSet<>(left);
    Map<Integer, NavigableSet<Integer>> waiting = new HashMap<>();
    int[] waitsFor = new int[kept.length];
    Arrays.fill(waitsFor, NOTHING);
    List<Integer> order = new ArrayList<>(movers.length);
    while (!left.isEmpty()) {
      Interrupts.check();
      Integer next = ready.pollFirst();
      int mover = next == null ? left.first() : next;
      int before = waitsFor[mover];
      int blocked = next == null ? NOTHING : fullFor(mover);
      if (blocked == NOTHING) {
        NavigableSet<Integer> queue = waiting.get(before);
        if (queue != null) {
          queue.remove(mover);
        }
        left.remove(mover);
        order.add(mover);
        move(mover);
        for (int node = left(mover); node >= 0; node = market.tree().parent(node)) {
          wake(node, waiting, ready);
        }
      } else {
        waitsFor[mover] = blocked;
        waiting.computeIfAbsent(blocked, node -> new TreeSet<>(byLot)).add(mover);
      }
      wake(before, waiting, ready);
    }
    return order;
  }

  /** Lets the first who waits for a limit look again, if there is room. */
  private void wake(
      int node, Map<Integer, NavigableSet<Integer>> waiting, NavigableSet<Integer> ready) {
    NavigableSet<Integer> all = node >= 0 && seats.isFree(node) ? waiting.get(node) : null;
    Integer first = all == null ? null : all.pollFirst();
    if (first != null) {
      ready.add(first);
    }
  }

  /** The limit that is full for somebody who leaves their own seat. */
  private int fullFor(int mover) {
    if (!full.isPlaced(mover)) {
      return NO_PLACE;
    }
    seats.leave(left(mover));
    int node = seats.fullAbove(full.project(mover));
    seats.take(left(mover));
    return node;
  }

  /** The project that somebody leaves. */
  private int left(int mover) {
    return market.project(kept[mover]);
  }

  private void move(int mover) {
    seats.leave(left(mover));
    if (full.isPlaced(mover)) {
      seats.take(full.project(mover));
    }
  }
}
