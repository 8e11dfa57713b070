package org.openinternship.matching.internal.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.openinternship.core.internal.Interrupts;

/**
 * A range of numbers that several threads work on. Each number is worked on once and by itself, so
 * the number of threads changes nothing but the time; and where the work fails, it fails with the
 * first number that does.
 *
 * <p>Once {@link #run} has ended, in whatever way, nobody works on.
 */
public final class ParallelRange {
  private static final int CHUNK = 64;

  private ParallelRange() {}

  /** The work on the numbers {@code from} (inclusive) to {@code to} (exclusive). */
  @FunctionalInterface
  public interface Work {
    /**
     * Works.
     *
     * @param from the first number
     * @param to the number after the last one
     */
    void on(int from, int to);
  }

  /**
   * Works on 0 to {@code size} - 1.
   *
   * @param size how many numbers there are
   * @param threads how many threads share the work
   * @param done is told by the calling thread, now and then, how many of the first are done; alike
   *     with any number of threads that share the work
   * @param work the work
   * @throws CancellationException if the calling thread is interrupted; its status stays set
   */
  public static void run(int size, int threads, IntConsumer done, Work work) {
    Interrupts.check();
    if (threads == 1 || size <= CHUNK) {
      for (int from = 0; from < size; from += CHUNK) {
        int to = Math.min(size, from + CHUNK);
        work.on(from, to);
        Interrupts.check();
        done.accept(to);
      }
      return;
    }
    AtomicInteger end = new AtomicInteger(size); // where work is no longer wanted
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<?>> running = new ArrayList<>();
      for (int from = 0; from < size; from += CHUNK) {
        int start = from;
        running.add(pool.submit(() -> onChunk(start, size, end, work)));
      }
      for (int chunk = 0; chunk < running.size(); chunk++) {
        running.get(chunk).get();
        done.accept(Math.min(size, (chunk + 1) * CHUNK));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      Interrupts.check();
    } catch (ExecutionException e) {
      throw rethrown(e);
    } finally {
      end.set(0);
      pool.shutdownNow();
      awaitEnd(pool);
    }
  }

  /** Those before the first that fails still have to be worked on: one of them may fail too. */
  private static void onChunk(int start, int size, AtomicInteger end, Work work) {
    if (start >= end.get()) {
      return;
    }
    try {
      for (int at = start; at < Math.min(size, start + CHUNK) && start < end.get(); at++) {
        work.on(at, at + 1);
      }
    } catch (Throwable e) {
      end.accumulateAndGet(start, Math::min);
      throw e;
    }
  }

  /** Waits for the calls of host code that are under way, be the waiting interrupted or not. */
  private static void awaitEnd(ExecutorService pool) {
    boolean interrupted = false;
    boolean ended = false;
    while (!ended) {
      try {
        ended = pool.awaitTermination(1, TimeUnit.DAYS);
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static RuntimeException rethrown(ExecutionException failure) {
    Throwable cause = failure.getCause();
    if (cause instanceof Error error) {
      throw error;
    }
    if (cause instanceof CancellationException) {
      Thread.currentThread().interrupt(); // as it would be if this thread had worked alone
    }
    if (cause instanceof RuntimeException exception) {
      throw exception;
    }
    throw new IllegalStateException(failure);
  }
}
