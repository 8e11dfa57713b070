package org.openinternship.benchmarks.figures;

import java.util.List;
import java.util.Locale;

/** Figures for people: three digits and a unit. */
final class Amount {
  private static final List<String> TIMES = List.of("ns", "µs", "ms", "s");
  private static final List<String> SIZES = List.of("B", "KB", "MB", "GB");
  private static final int DIGITS = 3;
  private static final double STEP = 1_000;

  private Amount() {}

  static String ofSeconds(double seconds) {
    return text(seconds * STEP * STEP * STEP, TIMES);
  }

  static String ofBytes(double bytes) {
    return text(bytes, SIZES);
  }

  /** A whole number with its thousands apart. */
  static String ofCount(int count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  /** A ratio. */
  static String ofTimes(double ratio) {
    return text(ratio, List.of("x"));
  }

  private static String text(double amount, List<String> units) {
    double left = amount;
    int unit = 0;
    while (left >= STEP && unit < units.size() - 1) {
      left /= STEP;
      unit++;
    }
    int before = Math.max(1, (int) Math.ceil(Math.log10(Math.max(left, 1) + 1e-9)));
    int decimals = Math.max(0, DIGITS - before);
    return String.format(Locale.ROOT, "%." + decimals + "f %s", left, units.get(unit));
  }
}
