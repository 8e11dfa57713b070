package org.openinternship.matching.shortlist;

import java.util.Arrays;
import org.openinternship.core.internal.Bounds;

/**
 * The best of many scored candidates: highest score first, of equal scores the lowest index first.
 * As no two candidates with different indices are equal, what is kept does not depend on the order
 * in which they are offered.
 *
 * <p>A heap with the worst of the best on top: {@code offer} takes O(log k) steps, and one
 * comparison for most candidates once there are k. Memory grows with the candidates kept, so a
 * {@code k} far above their number costs nothing. Not safe for use by several threads.
 */
public final class TopK {
  private static final int FIRST_ROOM = 32;

  private final int k;
  private long[] scores;
  private int[] indices;
  private int size;

  /**
   * Keeps the best {@code k}.
   *
   * @param k how many to keep at most, at least 1
   * @throws IllegalArgumentException if {@code k} is below 1
   */
  public TopK(int k) {
    Bounds.check("TopK", "k", k, 1, Integer.MAX_VALUE);
    this.k = k;
    scores = new long[Math.min(k, FIRST_ROOM)];
    indices = new int[scores.length];
  }

  /** {@return the number of candidates kept, 0 to k} */
  public int size() {
    return size;
  }

  /**
   * Looks at a candidate.
   *
   * @param score its score
   * @param index which one it is; each at most once
   */
  public void offer(long score, int index) {
    if (size < k) {
      makeRoom();
      rise(score, index);
    } else if (isBetter(score, index, 0)) {
      sink(score, index);
    }
  }

  /**
   * Returns the score below which no candidate is kept any more, for callers to whom an exact score
   * is dear.
   *
   * @return the lowest score kept if there are k, else {@link Long#MIN_VALUE}
   */
  public long bar() {
    return size < k ? Long.MIN_VALUE : scores[0];
  }

  /**
   * Hands out what was kept and starts afresh.
   *
   * @return the indices, best first
   */
  public int[] drain() {
    return drainScored().indices();
  }

  /** Hands out what was kept with its scores and starts afresh. */
  Scored drainScored() {
    Scored best = new Scored(new int[size], new long[size]);
    while (size > 0) {
      size--;
      best.indices[size] = indices[0];
      best.scores[size] = scores[0];
      if (size > 0) {
        sink(scores[size], indices[size]);
      }
    }
    return best;
  }

  /** What was kept, best first. */
  @SuppressWarnings("ArrayRecordComponent") // handed on within the package, never compared
  record Scored(int[] indices, long[] scores) {}

  private boolean isBetter(long score, int index, int at) {
    return score > scores[at] || (score == scores[at] && index < indices[at]);
  }

  private void makeRoom() {
    if (size == scores.length) {
      int room = (int) Math.min(k, 2L * size);
      scores = Arrays.copyOf(scores, room);
      indices = Arrays.copyOf(indices, room);
    }
  }

  /** Adds at the bottom and moves up while what is above is better. */
  private void rise(long score, int index) {
    int at = size++;
    while (at > 0) {
      int above = (at - 1) / 2;
      if (isBetter(score, index, above)) {
        break;
      }
      move(above, at);
      at = above;
    }
    scores[at] = score;
    indices[at] = index;
  }

  /** Takes the place of the top and moves down while what is below is worse. */
  private void sink(long score, int index) {
    int at = 0;
    for (int below = 1; below < size; below = 2 * at + 1) {
      if (below + 1 < size && isBetter(scores[below], indices[below], below + 1)) {
        below++;
      }
      if (!isBetter(score, index, below)) {
        break;
      }
      move(below, at);
      at = below;
    }
    scores[at] = score;
    indices[at] = index;
  }

  private void move(int from, int to) {
    scores[to] = scores[from];
    indices[to] = indices[from];
  }
}
