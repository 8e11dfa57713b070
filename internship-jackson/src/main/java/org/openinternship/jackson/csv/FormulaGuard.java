package org.openinternship.jackson.csv;

/**
 * The apostrophe before a text that a spreadsheet would take for a formula.
 *
 * <p>Spreadsheets run a cell that begins with {@code = + - @}, a tab, a line end or a null
 * character, and some its full-width form, also behind blanks; an apostrophe before it makes it a
 * text (OWASP, <cite>CSV Injection</cite>; ASVS 5.0, 1.2.10). A text that begins with apostrophes
 * before such a character gets one more, so that taking one away gives every text back.
 */
final class FormulaGuard {
  /** What stands before a text that is guarded. */
  static final char MARK = '\'';

  private static final String STARTS = "=+-@\uff1d\uff0b\uff0d\uff20\t\r\n\0";
  private static final String PASSED_OVER = MARK + " \u00a0\u3000\ufeff";

  private FormulaGuard() {}

  /** Whether a spreadsheet may take a text for a formula, once apostrophes before it are gone. */
  static boolean isFormula(String text) {
    return startsFormula(text, 0);
  }

  private static boolean startsFormula(String text, int from) {
    int at = from;
    while (at < text.length() && PASSED_OVER.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at < text.length() && STARTS.indexOf(text.charAt(at)) >= 0;
  }

  /** A text as it is written into a cell. */
  static String guarded(String text) {
    return isFormula(text) ? MARK + text : text;
  }

  /** A text as it was before it was guarded. */
  static String plain(String cell) {
    return !cell.isEmpty() && cell.charAt(0) == MARK && startsFormula(cell, 1)
        ? cell.substring(1)
        : cell;
  }
}
