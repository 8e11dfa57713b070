package org.openinternship.examples.page;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A figure of upright columns with a number above each and the start of its range below.
 *
 * @param id the figure's key in the page
 * @param title what it shows
 * @param note how to read it
 * @param columns the columns, from left to right
 * @param end the end of the last range
 */
record Columns(String id, String title, String note, List<Column> columns, String end) {
  static final int WIDTH = 540;
  static final int HEIGHT = 220;
  static final int FLOOR = 190;

  private static final int LEFT = 12;
  private static final int TALLEST = 160;

  /**
   * A column.
   *
   * @param from the start of its range
   * @param sentence range and count in words
   * @param count how many are in it
   */
  record Column(String from, String sentence, long count) {}

  int left(int column) {
    return LEFT + column * (WIDTH - 2 * LEFT) / columns.size();
  }

  int middle(int column) {
    return (left(column) + left(column + 1)) / 2;
  }

  int width(int column) {
    return left(column + 1) - left(column) - 2;
  }

  long height(Column column) {
    long most = columns.stream().mapToLong(Column::count).max().orElse(0);
    return column.count() == 0 ? 0 : Math.max(2, column.count() * TALLEST / most);
  }

  /** All that the figure shows, for those who do not see it. */
  String description() {
    return columns.stream()
        .filter(column -> column.count() > 0)
        .map(Column::sentence)
        .collect(Collectors.joining("; "));
  }
}
