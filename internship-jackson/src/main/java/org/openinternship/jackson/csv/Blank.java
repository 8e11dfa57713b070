package org.openinternship.jackson.csv;

/** White space around cells, which spreadsheets and copies from web pages leave. */
final class Blank {
  private static final char NO_BREAK = '\u00a0';
  private static final char NARROW_NO_BREAK = '\u202f';
  private static final char BYTE_ORDER_MARK = '\ufeff';

  private Blank() {}

  static String stripped(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  private static boolean isBlank(char character) {
    return character <= ' '
        || character == NO_BREAK
        || character == NARROW_NO_BREAK
        || character == BYTE_ORDER_MARK
        || (character >= '\u2000' && character <= '\u200b')
        || character == '\u3000';
  }
}
