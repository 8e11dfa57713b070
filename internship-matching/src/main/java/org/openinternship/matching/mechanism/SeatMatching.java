package org.openinternship.matching.mechanism;

import java.util.Arrays;
import org.openinternship.matching.market.Reserves;

/**
 * Which reserved seats of a project are taken, so that as many as possible can be. Interns of the
 * same categories are of one kind, and who of them has which seat does not matter: it is counted
 * how many of a kind sit on the seats of a category.
 */
final class SeatMatching {
  private final int categories;
  private final int[] left;

  /** The kinds met so far, as bits of categories. */
  private long[] kinds = new long[4];

  private int[][] sitting = new int[4][];
  private int size;

  /** What the last search found: the categories on the way, and who moves over to each. */
  private final int[] queue;

  private final int[] from;
  private final int[] mover;
  private long seen;

  SeatMatching(Reserves reserves, int project) {
    categories = Long.SIZE - Long.numberOfLeadingZeros(reserves.categoriesAt(project));
    left = new int[categories];
    Arrays.setAll(left, category -> reserves.seats(project, category));
    queue = new int[categories];
    from = new int[categories];
    mover = new int[categories];
  }

  int kinds() {
    return size;
  }

  /** Returns the number of a kind, a new one if it was not met before. */
  int kind(long bits) {
    for (int kind = 0; kind < size; kind++) {
      if (kinds[kind] == bits) {
        return kind;
      }
    }
    if (size == kinds.length) {
      kinds = Arrays.copyOf(kinds, 2 * size);
      sitting = Arrays.copyOf(sitting, 2 * size);
    }
    kinds[size] = bits;
    sitting[size] = new int[categories];
    return size++;
  }

  /**
   * Tells whether one more of a kind could sit; if not, {@link #isInTheWay} tells who sits there.
   */
  boolean hasSeat(int kind) {
    return search(kind) >= 0;
  }

  /** Tells whether somebody of a kind could give up a seat to whom the last search was for. */
  boolean isInTheWay(int kind) {
    for (int category = 0; category < categories; category++) {
      if (sitting[kind][category] > 0 && (seen >>> category & 1) == 1) {
        return true;
      }
    }
    return false;
  }

  /** Seats one more of a kind; there must be a {@linkplain #hasSeat seat}. */
  void seat(int kind) {
    int category = search(kind);
    left[category]--;
    while (from[category] >= 0) {
      sitting[mover[category]][category]++;
      category = take(category);
    }
    sitting[kind][category]++;
  }

  private int take(int category) {
    sitting[mover[category]][from[category]]--;
    return from[category];
  }

  /** Puts one of a kind in the place of another one who {@linkplain #isInTheWay is in the way}. */
  void exchange(int gone, int kind) {
    search(kind);
    int category = 0;
    while (sitting[gone][category] == 0 || (seen >>> category & 1) == 0) {
      category++;
    }
    sitting[gone][category]--;
    left[category]++;
    seat(kind);
  }

  /** Takes somebody of a kind off their seat; there must be one who sits. */
  void leave(int kind) {
    int category = 0;
    while (sitting[kind][category] == 0) {
      category++;
    }
    sitting[kind][category]--;
    left[category]++;
  }

  /** Looks for a seat; returns its category, or -1 if every seat that may be reached is taken. */
  private int search(int kind) {
    seen = kinds[kind];
    int tail = 0;
    for (long bits = seen; bits != 0; bits &= bits - 1) {
      int category = Long.numberOfTrailingZeros(bits);
      from[category] = -1;
      queue[tail++] = category;
    }
    for (int head = 0; head < tail; head++) {
      int category = queue[head];
      if (left[category] > 0) {
        return category;
      }
      for (int other = 0; other < size; other++) {
        if (sitting[other][category] > 0) {
          for (long bits = kinds[other] & ~seen; bits != 0; bits &= bits - 1) {
            int next = Long.numberOfTrailingZeros(bits);
            from[next] = category;
            mover[next] = other;
            queue[tail++] = next;
          }
          seen |= kinds[other];
        }
      }
    }
    return -1;
  }

  @Override
  public String toString() {
    return "SeatMatching(" + size + " kinds, " + Arrays.stream(left).sum() + " seats left)";
  }
}
