package org.openinternship.matching.mechanism;

import java.util.concurrent.CancellationException;

/** The check that ends a long run when its thread is interrupted. */
final class Interrupts {

  private Interrupts() {}

  static void check() {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("The run was interrupted before it had a result");
    }
  }
}
