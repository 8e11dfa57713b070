package org.openinternship.matching.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Rows of text under each other: the first column from the left, all others from the right. */
final class TextGrid {
  private static final String GAP = "  ";

  /** Where the others need more room, the first column has this much. */
  private static final int FIRST = 20;

  private final List<List<String>> rows = new ArrayList<>();

  void row(List<String> cells) {
    rows.add(cells);
  }

  void row(String... cells) {
    row(Arrays.asList(cells));
  }

  /**
   * Writes the rows so that no line is wider: columns that do not fit come in blocks below, each
   * with the first column, which is cut short if it is long.
   */
  void appendTo(StringBuilder text, int width) {
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    int[] widths = new int[columns];
    for (List<String> row : rows) {
      for (int column = 0; column < row.size(); column++) {
        widths[column] = Math.max(widths[column], length(row.get(column)));
      }
    }
    int others = Arrays.stream(widths).skip(1).map(it -> it + GAP.length()).sum();
    widths[0] = Math.min(widths[0], Math.max(FIRST, width - others));
    int from = 1;
    do {
      int to = from;
      int used = widths[0];
      while (to < columns && (to == from || used + GAP.length() + widths[to] <= width)) {
        used += GAP.length() + widths[to++];
      }
      for (List<String> row : rows) {
        appendTo(text, row, widths, from, Math.min(to, row.size()));
      }
      from = to;
    } while (from < columns);
  }

  private static void appendTo(
      StringBuilder text, List<String> row, int[] widths, int from, int to) {
    StringBuilder line = new StringBuilder(padded(shortened(row.get(0), widths[0]), widths[0]));
    for (int column = from; column < to; column++) {
      String cell = row.get(column);
      line.append(GAP).append(" ".repeat(widths[column] - length(cell))).append(cell);
    }
    text.append(line.toString().stripTrailing()).append('\n');
  }

  private static String padded(String cell, int width) {
    return cell + " ".repeat(width - length(cell));
  }

  /** Appends a sentence in lines of at most so many characters, each with a gap before it. */
  static void appendWrapped(String sentence, int width, StringBuilder text) {
    StringBuilder line = new StringBuilder();
    for (String word : sentence.split(" ", -1)) {
      if (line.length() > 0 && length(GAP + line + " " + word) > width) {
        text.append(GAP).append(line).append('\n');
        line.setLength(0);
      }
      line.append(line.length() > 0 ? " " : "").append(shortened(word, width - GAP.length()));
    }
    text.append(GAP).append(line).append('\n');
  }

  /** Returns a text of at most so many characters. */
  static String shortened(String cell, int width) {
    return length(cell) <= width
        ? cell
        : cell.substring(0, cell.offsetByCodePoints(0, width - 1)) + "…";
  }

  private static int length(String cell) {
    return cell.codePointCount(0, cell.length());
  }
}
