package org.openinternship.matching.market;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.openinternship.core.internal.Indices;

/**
 * The choice of one project from interns in order, all at once and by the definition of {@link
 * Reserves}. Interns who belong to the same categories are of one kind: which of them has which
 * reserved seat is counted by kind, so that no intern is ever moved.
 */
final class SeatFilling {
  private final Reserves reserves;
  private final int project;
  private final long categoriesHere;

  /** The kinds met so far, as bits of categories, and of each how many sit on which category. */
  private final List<long[]> kinds = new ArrayList<>();

  private final List<int[]> sitting = new ArrayList<>();
  private final int[] left;
  private int reservedLeft;

  SeatFilling(Reserves reserves, int project) {
    this.reserves = reserves;
    this.project = project;
    this.categoriesHere = reserves.categoriesAt(project);
    this.left = new int[Long.SIZE - Long.numberOfLeadingZeros(categoriesHere)];
    Arrays.setAll(left, category -> reserves.seats(project, category));
    this.reservedLeft = reserves.seats(project);
  }

  /** Refuses interns who are not there, or are given twice. */
  static void checkInterns(int[] interns, int all) {
    int[] sorted = interns.clone();
    Arrays.sort(sorted);
    for (int i = 0; i < sorted.length; i++) {
      Indices.check("Market", "intern", sorted[i], all);
      if (i > 0 && sorted[i] == sorted[i - 1]) {
        throw new IllegalArgumentException("Market: intern " + sorted[i] + " is given twice");
      }
    }
  }

  /** Seats the first of some interns where nothing is reserved. */
  static int[] open(int free, int interns) {
    int[] seats = new int[interns];
    Arrays.fill(seats, Reserves.NO_SEAT);
    fillOpen(seats, free);
    return seats;
  }

  /** Seats those who are pinned, then the others, of whom {@code free} find a seat at most. */
  int[] fill(int[] pinned, int free, int[] interns) {
    for (int pin : pinned) {
      seat(pin);
    }
    int reserved = Math.min(reservedLeft, free);
    int open = free - reserved;
    int[] seats = new int[interns.length];
    Arrays.fill(seats, Reserves.NO_SEAT);
    open -= fillOpen(seats, reserves.order().openBefore(open));
    int[] kindOf = new int[interns.length];
    for (int i = 0; i < interns.length && reserved > 0; i++) {
      if (seats[i] == Reserves.NO_SEAT) {
        kindOf[i] = seat(interns[i]);
        if (kindOf[i] >= 0) {
          seats[i] = 0;
          reserved--;
        }
      }
    }
    List<int[]> named = sitting.stream().map(int[]::clone).toList();
    for (int i = interns.length - 1; i >= 0; i--) {
      if (seats[i] >= 0) {
        seats[i] = lastOf(named.get(kindOf[i]));
      }
    }
    fillOpen(seats, open + reserves.unfilled().open(reserved));
    return seats;
  }

  private static int lastOf(int[] counts) {
    int category = counts.length - 1;
    while (counts[category] == 0) {
      category--;
    }
    counts[category]--;
    return category;
  }

  private static int fillOpen(int[] seats, int open) {
    int filled = 0;
    for (int i = 0; i < seats.length && filled < open; i++) {
      if (seats[i] == Reserves.NO_SEAT) {
        seats[i] = Reserves.OPEN;
        filled++;
      }
    }
    return filled;
  }

  /** Gives an intern a reserved seat if one more can be filled; returns their kind, or -1. */
  private int seat(int intern) {
    long bits = reserves.categories(intern) & categoriesHere;
    if (bits == 0) {
      return -1;
    }
    int kind = kindOf(bits);
    int[] from = new int[left.length];
    int[] mover = new int[left.length];
    long seen = bits;
    int[] queue = new int[left.length];
    int tail = 0;
    for (int category = 0; category < left.length; category++) {
      if ((bits >>> category & 1) == 1) {
        from[category] = -1;
        queue[tail++] = category;
      }
    }
    for (int head = 0; head < tail; head++) {
      int category = queue[head];
      if (left[category] > 0) {
        left[category]--;
        reservedLeft--;
        for (int at = category; ; at = from[at]) {
          sitting.get(from[at] < 0 ? kind : mover[at])[at]++;
          if (from[at] < 0) {
            return kind;
          }
          sitting.get(mover[at])[from[at]]--;
        }
      }
      for (int other = 0; other < kinds.size(); other++) {
        if (sitting.get(other)[category] > 0) {
          for (long more = kinds.get(other)[0] & ~seen; more != 0; more &= more - 1) {
            int next = Long.numberOfTrailingZeros(more);
            seen |= 1L << next;
            from[next] = category;
            mover[next] = other;
            queue[tail++] = next;
          }
        }
      }
    }
    return -1;
  }

  private int kindOf(long bits) {
    for (int kind = 0; kind < kinds.size(); kind++) {
      if (kinds.get(kind)[0] == bits) {
        return kind;
      }
    }
    kinds.add(new long[] {bits});
    sitting.add(new int[left.length]);
    return kinds.size() - 1;
  }

  @Override
  public String toString() {
    return "SeatFilling(project " + project + ", " + reservedLeft + " reserved left)";
  }
}
