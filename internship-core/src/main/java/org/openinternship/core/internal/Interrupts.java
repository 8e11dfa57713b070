package org.openinternship.core.internal;

import java.nio.channels.ClosedByInterruptException;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * The check that ends a long run when its thread is interrupted: between two calls of a host's
 * code, and so often in between that no more than some milliseconds pass.
 */
public final class Interrupts {
  private static final int STEPS = 1_024;
  private static final int CAUSES = 100;
  private static final String INTERRUPTED = "The run was interrupted before it had a result";

  private Interrupts() {}

  /**
   * Ends the run if its thread is interrupted.
   *
   * @throws CancellationException if it is; its interrupt status stays set
   */
  public static void check() {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException(INTERRUPTED);
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

  /**
   * Says whether a host's code threw because its thread was interrupted: it wraps an {@link
   * InterruptedException}, or is one. What another thread threw does not count, so that a failed
   * {@code Future} is no interrupt of whoever waits for it.
   *
   * @param thrown what it threw
   * @return whether it did
   */
  public static boolean endedBy(Throwable thrown) {
    @Nullable Throwable at = Objects.requireNonNull(thrown, "Interrupts.thrown");
    for (int depth = 0; at != null && depth < CAUSES; depth++) { // causes may go in circles
      if (at instanceof InterruptedException || at instanceof ClosedByInterruptException) {
        return true;
      }
      at =
          at instanceof ExecutionException || at instanceof CompletionException
              ? null
              : at.getCause();
    }
    return false;
  }

  /**
   * Sets the interrupt status again, which whoever throws {@link InterruptedException} clears.
   *
   * @param thrown what the host's code threw
   * @return the exception that ends the run, with what was thrown as its cause
   */
  public static CancellationException passedOn(Throwable thrown) {
    Thread.currentThread().interrupt();
    CancellationException ended = new CancellationException(INTERRUPTED);
    ended.initCause(Objects.requireNonNull(thrown, "Interrupts.thrown"));
    return ended;
  }
}
