package org.openinternship.matching.stable;

import java.util.Arrays;

/**
 * Which rotations must be carried out before which: the stable assignments are the sets of
 * rotations that are <i>closed</i>, that is, have with each rotation all that come before it.
 *
 * <p>Rotations are numbered in an order in which all before a rotation have smaller numbers.
 */
final class Precedence {
  private final int[] firstBefore;
  private final int[] before;
  private final int[] firstAfter;
  private final int[] after;

  private Precedence(int[] firstBefore, int[] before) {
    this.firstBefore = firstBefore;
    this.before = before;
    int count = firstBefore.length - 1;
    this.firstAfter = new int[count + 1];
    this.after = new int[before.length];
    for (int rotation : before) {
      firstAfter[rotation + 1]++;
    }
    for (int rotation = 0; rotation < count; rotation++) {
      firstAfter[rotation + 1] += firstAfter[rotation];
    }
    int[] next = firstAfter.clone();
    for (int rotation = 0; rotation < count; rotation++) {
      for (int k = firstBefore[rotation]; k < firstBefore[rotation + 1]; k++) {
        after[next[before[k]]++] = rotation;
      }
    }
  }

  int count() {
    return firstBefore.length - 1;
  }

  /** Returns where the rotations before a rotation begin in {@link #before}. */
  int firstBefore(int rotation) {
    return firstBefore[rotation];
  }

  int before(int k) {
    return before[k];
  }

  /** Returns where the rotations after a rotation begin in {@link #after}. */
  int firstAfter(int rotation) {
    return firstAfter[rotation];
  }

  int after(int k) {
    return after[k];
  }

  /** Collects what comes before each rotation, rotation after rotation. */
  static final class Collector {
    private final int[] firstBefore;
    private final int[] seenBy;
    private int[] before = new int[16];
    private int size;
    private int rotation;

    Collector(int count) {
      this.firstBefore = new int[count + 1];
      this.seenBy = new int[count];
      Arrays.fill(seenBy, -1);
    }

    /** Adds a rotation that comes before the current one, once; -1 is none. */
    void add(int earlier) {
      if (earlier < 0 || seenBy[earlier] == rotation) {
        return;
      }
      seenBy[earlier] = rotation;
      if (size == before.length) {
        before = Arrays.copyOf(before, 2 * size);
      }
      before[size++] = earlier;
    }

    /** Goes on to the next rotation. */
    void close() {
      firstBefore[++rotation] = size;
    }

    Precedence build() {
      return new Precedence(firstBefore, Arrays.copyOf(before, size));
    }
  }
}
