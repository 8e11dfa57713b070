package org.openinternship.matching.optimum;

/**
 * The multipliers of a bound, which move by what the rows and the goals before have too much or too
 * little of, by steps that shrink when the bound does not grow.
 */
final class Multipliers {
  /** No multiplier of a row goes beyond it, in either direction. */
  private static final long STEEPEST_ROW = 1L << 36;

  private static final int PATIENCE = 4;

  private final CompositionTask task;
  private final int goal;
  private final long[] now;
  private long[] best;
  private long bound = Long.MIN_VALUE;
  private double pace = 1;
  private int waited;

  Multipliers(CompositionTask task, int goal, long[] from) {
    this.task = task;
    this.goal = goal;
    this.now = from.clone();
    this.best = now;
  }

  long[] now() {
    return now;
  }

  long[] best() {
    return best;
  }

  long bound() {
    return bound;
  }

  /** Takes note of the bound that the multipliers give. */
  boolean isBetter(long found) {
    if (found > bound) {
      bound = found;
      best = now.clone();
      waited = 0;
      return true;
    }
    if (++waited >= PATIENCE) {
      waited = 0;
      pace /= 2;
    }
    return false;
  }

  /** Moves all multipliers; false if none moves. */
  boolean goOn(Relaxation relaxation, CompositionSearch search, long scale) {
    int rows = task.split.rows.size();
    long[] values = task.values(relaxation.pairs(), relaxation.loads());
    double[] away = new double[now.length];
    double norm = 0;
    for (int k = 0; k < now.length; k++) {
      int before = k - rows;
      away[k] =
          k < rows
              ? relaxation.excess(k)
              : (double) (values[before] - search.best()[before]) / task.largest(before);
      norm += away[k] * away[k];
    }
    if (norm == 0) {
      return false;
    }
    double target =
        search.isAnyFound()
            ? (double) scale * search.best()[goal]
            : (double) bound + Math.max((double) scale, Math.abs((double) bound) * 0.02);
    double step = pace * Math.max(target - relaxation.bound(), 1) / norm;
    boolean moves = false;
    for (int k = 0; k < now.length; k++) {
      double by = step * away[k] / (k < rows ? 1 : task.largest(k - rows));
      long most = k < rows ? STEEPEST_ROW : task.mostWeight(k - rows);
      long to = Math.max(-most, Math.min(most, now[k] + Math.round(by)));
      if (k >= rows && hasLoads(k - rows)) {
        to = Math.max(0, to);
      }
      moves |= to != now[k];
      now[k] = to;
    }
    return moves;
  }

  private boolean hasLoads(int before) {
    return task.goals.get(before).hasLoads();
  }
}
