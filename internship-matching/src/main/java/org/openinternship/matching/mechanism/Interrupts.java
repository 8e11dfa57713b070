package org.openinternship.matching.mechanism;

import java.util.concurrent.CancellationException;

/** Lets a long run end when its thread is interrupted. */
final class Interrupts {

  private Interrupts() {}

  static void check() {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("The run was interrupted before it had a result");
    }
  }
}
