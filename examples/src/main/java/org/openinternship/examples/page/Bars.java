package org.openinternship.examples.page;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A figure of horizontal bars, each under its label. What is there is solid, what is missing is
 * hatched, so that it reads without colour.
 *
 * @param id the figure's key in the page
 * @param title what it shows
 * @param note how to read it
 * @param bars the bars, from top to bottom
 */
record Bars(String id, String title, String note, List<Bar> bars) {
  /** The width of the drawing; the height grows with the bars. */
  static final int WIDTH = 540;

  private static final int STEP = 44;

  /**
   * A bar.
   *
   * @param label what it is of
   * @param value its value in words; empty if the label has it
   * @param solid the length of what is there
   * @param hatched the length of what is missing
   */
  record Bar(String label, String value, long solid, long hatched) {
    long length() {
      return solid + hatched;
    }
  }

  int height() {
    return STEP * bars.size() + 4;
  }

  int top(int bar) {
    return STEP * bar;
  }

  /** The width of a length; whatever is not 0 can be seen. */
  long width(long length) {
    long longest = bars.stream().mapToLong(Bar::length).max().orElse(0);
    return length == 0 ? 0 : Math.max(2, length * (WIDTH - 2) / Math.max(1, longest));
  }

  /** All that the figure shows, for those who do not see it. */
  String description() {
    return bars.stream()
        .map(bar -> bar.value().isEmpty() ? bar.label() : bar.label() + ": " + bar.value())
        .collect(Collectors.joining("; "));
  }
}
