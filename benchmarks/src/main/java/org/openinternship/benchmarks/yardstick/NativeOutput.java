package org.openinternship.benchmarks.yardstick;

import java.util.regex.Pattern;

/**
 * What a native program printed: names, each before its figure.
 *
 * @param text the text
 */
record NativeOutput(String text) {
  /**
   * Returns the figure behind a name.
   *
   * @throws IllegalArgumentException if the name is not there
   */
  double figure(String name) {
    return Double.parseDouble(behind(name, "[0-9.]+"));
  }

  /** Returns the hash of the result. */
  long hash() {
    return Long.parseUnsignedLong(behind("hash", "[0-9a-f]+"), 16);
  }

  /** Returns the most interns a second of all tries of the best program. */
  double bestInternsPerSecond() {
    return Pattern.compile("inverted.* ([0-9]+) interns/s")
        .matcher(text)
        .results()
        .mapToDouble(found -> Double.parseDouble(found.group(1)))
        .max()
        .orElseThrow(() -> new IllegalArgumentException("No interns/s in: " + text));
  }

  private String behind(String name, String form) {
    return Pattern.compile("\\b" + name + " (" + form + ")")
        .matcher(text)
        .results()
        .map(found -> found.group(1))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No " + name + " in: " + text));
  }
}
