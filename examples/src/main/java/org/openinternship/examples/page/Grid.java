package org.openinternship.examples.page;

import java.util.List;

/**
 * A figure of counts in rows and columns. Each number stands in its cell, which is the darker the
 * more it is, so that it reads without colour.
 *
 * @param id the figure's key in the page
 * @param title what it shows
 * @param note how to read it
 * @param across what the columns are
 * @param down what the rows are
 * @param columns the labels of the columns
 * @param rows the labels of the rows
 * @param counts the counts, by row and column
 * @param description all counts in words, for those who do not see the figure
 */
record Grid(
    String id,
    String title,
    String note,
    String across,
    String down,
    List<String> columns,
    List<String> rows,
    List<List<Long>> counts,
    String description) {
  static final int LEFT = 84;
  static final int TOP = 44;
  static final int CELL_WIDTH = 64;
  static final int CELL_HEIGHT = 34;

  int width() {
    return LEFT + CELL_WIDTH * columns.size() + 8;
  }

  int height() {
    return TOP + CELL_HEIGHT * rows.size() + 24;
  }

  /** The class of a cell's shade: 0 for nothing to 4 for the most. */
  int shade(long count) {
    long most = counts.stream().flatMap(List::stream).mapToLong(Long::longValue).max().orElse(0);
    return count == 0 ? 0 : (int) (1 + 3 * count / most);
  }
}
