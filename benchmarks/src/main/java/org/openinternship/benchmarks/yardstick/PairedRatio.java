package org.openinternship.benchmarks.yardstick;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;

/**
 * The ratio of two times that were taken in turns, so that what else goes on meets both.
 *
 * @param ratios the ratio of each turn, the least first
 * @param first the median time of the first, in seconds
 */
@SuppressWarnings("ArrayRecordComponent") // plain data, never compared
record PairedRatio(double[] ratios, double first) {
  private static final int WARM_UPS = 5;
  private static final double WARM_SECONDS = 2;

  /** Something that is measured: it does its work once and says how long that took. */
  @FunctionalInterface
  interface Timed {
    /**
     * Does the work.
     *
     * @return the seconds
     * @throws IOException if it fails
     */
    double seconds() throws IOException;
  }

  static PairedRatio of(int turns, Timed first, Timed second) throws IOException {
    double[] ratios = new double[turns];
    double[] times = new double[turns];
    for (int turn = 0; turn < turns; turn++) {
      times[turn] = first.seconds();
      ratios[turn] = times[turn] / second.seconds();
    }
    Arrays.sort(ratios);
    Arrays.sort(times);
    return new PairedRatio(ratios, times[turns / 2]);
  }

  /** Does some work of this JVM over and over until it is compiled. */
  static void warmUp(Timed work) throws IOException {
    double seconds = 0;
    for (int run = 0; run < WARM_UPS || seconds < WARM_SECONDS; run++) {
      seconds += work.seconds();
    }
  }

  /** Times some work of this JVM. */
  static Timed timed(Runnable work) {
    return () -> {
      long start = System.nanoTime();
      work.run();
      return (System.nanoTime() - start) / 1e9;
    };
  }

  double median() {
    return ratios[ratios.length / 2];
  }

  /** As a line: the median, and how far the turns lie apart. */
  String line(String what) {
    return String.format(
        Locale.ROOT,
        "%-58s %6.2fx  (%.2f to %.2f; %.4f s)",
        what,
        median(),
        ratios[0],
        ratios[ratios.length - 1],
        first);
  }
}
