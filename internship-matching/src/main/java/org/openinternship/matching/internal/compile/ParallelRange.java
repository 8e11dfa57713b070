package org.openinternship.matching.internal.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * A range of numbers that several threads work on. Each number is worked on once and by itself, so
 * the number of threads changes nothing but the time.
 */
final class ParallelRange {
  private static final int CHUNK = 64;

  private ParallelRange() {}

  /** The work on the numbers {@code from} (inclusive) to {@code to} (exclusive). */
  interface Work {
    void on(int from, int to);
  }

  /**
   * Works on 0 to {@code size} - 1.
   *
   * @throws CancellationException if the calling thread is interrupted; its status stays set
   */
  static void run(int size, int threads, Work work) {
    checkNotInterrupted();
    if (threads == 1 || size <= CHUNK) {
      for (int from = 0; from < size; from += CHUNK) {
        work.on(from, Math.min(size, from + CHUNK));
        checkNotInterrupted();
      }
      return;
    }
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<?>> running = new ArrayList<>();
      for (int from = 0; from < size; from += CHUNK) {
        int start = from;
        running.add(pool.submit(() -> work.on(start, Math.min(size, start + CHUNK))));
      }
      for (Future<?> future : running) {
        future.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw interrupted();
    } catch (ExecutionException e) {
      throw rethrown(e);
    } finally {
      pool.shutdownNow();
    }
  }

  private static void checkNotInterrupted() {
    if (Thread.currentThread().isInterrupted()) {
      throw interrupted();
    }
  }

  private static CancellationException interrupted() {
    return new CancellationException("MatchingEngine: interrupted before there was a result");
  }

  private static RuntimeException rethrown(ExecutionException failure) {
    Throwable cause = failure.getCause();
    if (cause instanceof Error error) {
      throw error;
    }
    if (cause instanceof RuntimeException exception) {
      throw exception;
    }
    throw new IllegalStateException(failure);
  }
}
