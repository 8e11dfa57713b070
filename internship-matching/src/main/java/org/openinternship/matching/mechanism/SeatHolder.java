package org.openinternship.matching.mechanism;

import java.util.Arrays;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.market.Reserves;

/**
 * A project that holds what its {@link Reserves} choose of all who ever offered. Whoever comes goes
 * through three rooms, and from each the worst who has no seat there goes on to the next: open
 * seats that are filled first, reserved seats, and open seats that are filled last. Each room only
 * ever sees more, so it never misses whom it let go, and at most one has to go in the end.
 */
final class SeatHolder {
  private static final long NOBODY = -1;

  private final Reserves reserves;
  private final Market market;
  private final int[] offered;
  private final long categories;
  private final SeatMatching matching;

  /** By kind those on reserved seats. */
  private WorstFirst[] reserved = {};

  private int onReserved;

  /** How many may sit on reserved seats. */
  private final int reservedSeats;

  private final WorstFirst first;
  private final int firstSeats;
  private final WorstFirst last;
  private final int lastSeats;

  SeatHolder(Market market, int project, int[] pinned, int[] offered) {
    this.market = market;
    this.offered = offered;
    this.reserves = market.reserves().orElseThrow();
    this.categories = reserves.categoriesAt(project);
    this.matching = new SeatMatching(reserves, project);
    int taken = 0;
    for (int intern : pinned) {
      long bits = reserves.categories(intern) & categories;
      if (bits != 0 && matching.hasSeat(matching.kind(bits))) {
        matching.seat(matching.kind(bits));
        taken++;
      }
    }
    int free = market.freeSeats(project);
    this.reservedSeats = Math.min(free, reserves.seats(project) - taken);
    int open = free - reservedSeats;
    this.firstSeats = reserves.order().openBefore(open);
    this.lastSeats = open - firstSeats;
    this.first = new WorstFirst(market, offered);
    this.last = new WorstFirst(market, offered);
  }

  /** Takes an offer; returns the intern who has to go, or -1. */
  int offer(int key, int intern) {
    long on = through(first, firstSeats, WorstFirst.of(key, intern));
    on = on == NOBODY ? NOBODY : throughReserved(on);
    int seats = lastSeats + reserves.unfilled().open(reservedSeats - onReserved);
    if (on == NOBODY) {
      return last.size() > seats ? (int) last.removeWorst() : (int) NOBODY;
    }
    return (int) through(last, seats, on);
  }

  private static long through(WorstFirst room, int seats, long coming) {
    if (room.size() < seats) {
      room.add(coming);
      return NOBODY;
    }
    if (seats == 0 || !room.isBehind(room.worst(), coming)) {
      return coming;
    }
    long gone = room.removeWorst();
    room.add(coming);
    return gone;
  }

  private long throughReserved(long coming) {
    long bits = reserves.categories((int) coming) & categories;
    if (bits == 0 || reservedSeats == 0) {
      return coming;
    }
    int kind = matching.kind(bits);
    boolean hasSeat = matching.hasSeat(kind);
    if (hasSeat && onReserved < reservedSeats) {
      matching.seat(kind);
      onReserved++;
      room(kind).add(coming);
      return NOBODY;
    }
    int worst = -1;
    for (int other = 0; other < reserved.length; other++) {
      if (reserved[other].size() > 0
          && (hasSeat || matching.isInTheWay(other))
          && (worst < 0 || reserved[other].isBehind(reserved[other].worst(), worstOf(worst)))) {
        worst = other;
      }
    }
    if (worst < 0 || !reserved[worst].isBehind(worstOf(worst), coming)) {
      return coming;
    }
    long gone = reserved[worst].removeWorst();
    if (hasSeat) {
      matching.leave(worst);
      matching.seat(kind);
    } else {
      matching.exchange(worst, kind);
    }
    room(kind).add(coming);
    return gone;
  }

  private long worstOf(int kind) {
    return reserved[kind].worst();
  }

  private WorstFirst room(int kind) {
    if (kind >= reserved.length) {
      int from = reserved.length;
      reserved = Arrays.copyOf(reserved, matching.kinds());
      for (int k = from; k < reserved.length; k++) {
        reserved[k] = new WorstFirst(market, offered);
      }
    }
    return reserved[kind];
  }

  @Override
  public String toString() {
    return "SeatHolder(" + (first.size() + onReserved + last.size()) + " interns)";
  }
}
