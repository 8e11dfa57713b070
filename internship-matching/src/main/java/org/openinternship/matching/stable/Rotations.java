package org.openinternship.matching.stable;

import java.util.Arrays;

/**
 * The rotations of a market, in an order in which they can be carried out one after the other.
 *
 * <p>A rotation is a circle of interns who each move from one pair to a later one on their list,
 * and each take the seat that the next one gives up: the smallest step from one stable assignment
 * to another that the projects' side prefers. The moves of rotation {@code r} are {@code first(r)
 * .. first(r+1)-1}. A pair is given up in at most one rotation, and taken in at most one.
 */
final class Rotations {
  private int[] first = new int[16];
  private int[] intern = new int[16];
  private int[] from = new int[16];
  private int[] to = new int[16];
  private int count;
  private int moves;

  int count() {
    return count;
  }

  int first(int rotation) {
    return first[rotation];
  }

  int intern(int move) {
    return intern[move];
  }

  int from(int move) {
    return from[move];
  }

  int to(int move) {
    return to[move];
  }

  void addMove(int intern, int from, int to) {
    if (moves == this.intern.length) {
      this.intern = Arrays.copyOf(this.intern, 2 * moves);
      this.from = Arrays.copyOf(this.from, 2 * moves);
      this.to = Arrays.copyOf(this.to, 2 * moves);
    }
    this.intern[moves] = intern;
    this.from[moves] = from;
    this.to[moves++] = to;
  }

  /** Ends the rotation of the moves added last. */
  void close() {
    if (++count == first.length) {
      first = Arrays.copyOf(first, 2 * count);
    }
    first[count] = moves;
  }
}
