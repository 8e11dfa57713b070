package org.openinternship.core.internal;

import java.util.concurrent.CancellationException;

/**
 * The check that ends a long run when its thread is interrupted: between two calls of a host's
 * code, and so often in between that no more than some milliseconds pass.
 */
public final class Interrupts {
  private static final int STEPS = 1_024;

  private Interrupts() {}

  /**
   * Ends the run if its thread is interrupted.
   *
   * @throws CancellationException if it is; its interrupt status stays set
   */
  public static void check() {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("The run was interrupted before it had a result");
    }
  }

  /**
   * Looks at every 1,024th step of a loop only, for loops whose steps take microseconds.
   *
   * @param step the step, from 0
   * @throws CancellationException if the thread is interrupted; its interrupt status stays set
   */
  public static void checkAt(int step) {
    if (step % STEPS == 0) {
      check();
    }
  }
}
