package org.openinternship.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.IntFunction;

/**
 * A test of how a task grows: the processor time of one at a size and of one sixteen times as large
 * may differ by a factor of 100. What is in proportion takes 16 times as long, also with a
 * logarithm about 25 times; what grows with the square takes 256 times. The machine and its load
 * play no part.
 */
public final class Growth {
  private static final int STEP = 16;
  private static final int MAX_FACTOR = 100;

  /** What is quadratic fails all of them; a machine that does much else, some. */
  private static final int TRIES = 40;

  /** Below it a clock is too coarse; the time of the small task counts as at least as much. */
  private static final long MIN_NANOS = 500_000;

  /** A small task that is not compiled yet takes so long that no growth would show. */
  private static final int WARM_RUNS = 20;

  private static final int WARM_NANOS = 50_000_000;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private Growth() {}

  /**
   * Checks that a task is not of the square of its size.
   *
   * @param small the smaller size; the larger is 16 times as much
   * @param task prepares the task of a size, which is not measured, and gives what is
   */
  public static void isNotQuadratic(int small, IntFunction<Runnable> task) {
    isNotQuadratic(small, task, TRIES);
  }

  static void isNotQuadratic(int small, IntFunction<Runnable> task, int tries) {
    Runnable less = task.apply(small);
    Runnable more = task.apply(STEP * small);
    for (int i = 0, warm = 0; i < WARM_RUNS && warm < WARM_NANOS; i++) {
      warm += (int) Math.min(WARM_NANOS, nanos(less)); // to be loaded and compiled
    }
    long before = Long.MAX_VALUE;
    long after = Long.MAX_VALUE;
    for (int i = 0; i < tries; i++) {
      before = Math.min(before, nanos(less));
      after = Math.min(after, nanos(more));
      if (after < MAX_FACTOR * Math.max(before, MIN_NANOS)) {
        return;
      }
    }
    assertThat((double) after / Math.max(before, MIN_NANOS))
        .as("times the processor time of size %s that size %s takes", small, STEP * small)
        .isLessThan(MAX_FACTOR);
  }

  private static long nanos(Runnable task) {
    long start = THREADS.getCurrentThreadCpuTime();
    task.run();
    return THREADS.getCurrentThreadCpuTime() - start;
  }
}
