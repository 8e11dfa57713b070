package org.openinternship.benchmarks.figures;

import java.util.stream.DoubleStream;

/**
 * A logarithmic scale along one side of a panel.
 *
 * @param least the power of ten where it begins
 * @param most the power of ten where it ends, above the least
 * @param from where it begins on the paper
 * @param to where it ends on the paper
 */
record Scale(int least, int most, double from, double to) {
  /** The scale that has room for some values above 0. */
  static Scale over(DoubleStream values, double from, double to) {
    double[] logs = values.map(Math::log10).sorted().toArray();
    int least = (int) Math.floor(logs[0]);
    int most = (int) Math.ceil(logs[logs.length - 1]);
    return new Scale(least, Math.max(most, least + 1), from, to);
  }

  double at(double value) {
    return from + (to - from) * (Math.log10(value) - least) / (most - least);
  }
}
