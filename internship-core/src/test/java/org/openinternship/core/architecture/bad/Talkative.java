package org.openinternship.core.architecture.bad;

import java.util.logging.Logger;

/** Prints and logs, each in a method of its own. */
@SuppressWarnings("SystemOut")
final class Talkative {

  void out() {
    System.out.println();
  }

  void err() {
    System.err.println();
  }

  void stackTrace() {
    new IllegalStateException().printStackTrace();
  }

  void log() {
    Logger.getGlobal().info("");
  }
}
