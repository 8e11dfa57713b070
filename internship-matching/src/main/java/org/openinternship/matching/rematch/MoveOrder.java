package org.openinternship.matching.rematch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  /** Returns the movers in this order. A move can only make seats free in its own institution. */
  List<Integer> of(int[] movers) {
    Comparator<Integer> byLot =
        Comparator.comparingLong((Integer i) -> market.lots().number(i)).thenComparingInt(i -> i);
    TreeSet<Integer> left = new TreeSet<>(byLot);
    Arrays.stream(movers).forEach(left::add);
    TreeSet<Integer> ready = new TreeSet<>(left);
    Map<Integer, List<Integer>> waiting = new HashMap<>();
    List<Integer> order = new ArrayList<>(movers.length);
    while (!left.isEmpty()) {
      Interrupts.check();
      Integer next = ready.pollFirst();
      boolean forced = next == null;
      int mover = next == null ? left.first() : next;
      if (!left.contains(mover)) {
        continue; // was made to go while waiting
      }
      if (!forced && !hasSeat(mover)) {
        int target = full.project(mover);
        int institution = target < 0 ? -1 : market.tree().institution(target);
        waiting.computeIfAbsent(institution, key -> new ArrayList<>()).add(mover);
        continue;
      }
      left.remove(mover);
      order.add(mover);
      move(mover);
      List<Integer> woken = waiting.remove(market.tree().institution(market.project(kept[mover])));
      ready.addAll(woken == null ? List.of() : woken);
    }
    return order;
  }

  /** Whether the seat of the full match is free for somebody who leaves their own. */
  private boolean hasSeat(int mover) {
    int own = market.project(kept[mover]);
    seats.leave(own);
    boolean has = full.isPlaced(mover) && seats.has(full.project(mover));
    seats.take(own);
    return has;
  }

  private void move(int mover) {
    seats.leave(market.project(kept[mover]));
    if (full.isPlaced(mover)) {
      seats.take(full.project(mover));
    }
  }
}
