package org.openinternship.jackson.csv;

/** The letters by which spreadsheets name columns: A to Z, AA, AB and so on. */
final class ColumnLetters {
  private static final int LETTERS = 26;

  private ColumnLetters() {}

  /** The letters of a column, counted from 0. */
  static String of(int column) {
    StringBuilder letters = new StringBuilder();
    for (int left = column + 1; left > 0; left = (left - 1) / LETTERS) {
      letters.append((char) ('A' + (left - 1) % LETTERS));
    }
    return letters.reverse().toString();
  }
}
