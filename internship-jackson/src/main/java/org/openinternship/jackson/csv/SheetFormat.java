package org.openinternship.jackson.csv;

import org.openinternship.core.internal.Quoted;

/**
 * The form in which tables are written: what stands between cells and in numbers, and whether the
 * file begins with a byte order mark. All else is the same in each: UTF-8, quotes only where a cell
 * needs them and doubled within (RFC 4180), and a carriage return with a line feed after each row.
 *
 * @param separator what stands between cells: a comma, a semicolon or a tab
 * @param decimalMark what stands in numbers: {@code .} or {@code ,}, and not the separator
 * @param byteOrderMark whether a byte order mark comes first, by which spreadsheets know UTF-8
 */
public record SheetFormat(char separator, char decimalMark, boolean byteOrderMark) {
  /**
   * Checks the characters.
   *
   * @param separator what stands between cells
   * @param decimalMark what stands in numbers
   * @param byteOrderMark whether a byte order mark comes first
   * @throws IllegalArgumentException if either is another character, or both are the same
   */
  public SheetFormat {
    check("separator", separator, ",;\t", "comma, semicolon or tab");
    check("decimalMark", decimalMark, ".,", "point or comma");
    if (separator == decimalMark) {
      throw new IllegalArgumentException(
          "SheetFormat: separator and decimalMark are both a comma, a number would be two cells."
              + " Maybe separate cells by semicolons");
    }
  }

  private static void check(String attribute, char found, String expected, String words) {
    if (expected.indexOf(found) < 0) {
      throw new IllegalArgumentException(
          "SheetFormat: " + attribute + " is " + Quoted.character(found) + ", expected " + words);
    }
  }

  /** {@return cells between commas, decimal points, no byte order mark: RFC 4180, the default} */
  public static SheetFormat comma() {
    return new SheetFormat(',', '.', false);
  }

  /**
   * {@return cells between semicolons, decimal commas, a byte order mark: what a spreadsheet opens
   * with a double click where the decimal mark is a comma}
   */
  public static SheetFormat semicolon() {
    return new SheetFormat(';', ',', true);
  }

  /** {@return cells between tabs, decimal points, no byte order mark} */
  public static SheetFormat tab() {
    return new SheetFormat('\t', '.', false);
  }

  /**
   * Returns the same with or without a byte order mark.
   *
   * @param mark whether one comes first
   * @return the form
   */
  public SheetFormat withByteOrderMark(boolean mark) {
    return new SheetFormat(separator, decimalMark, mark);
  }

  /**
   * Returns the same with another decimal mark.
   *
   * @param mark {@code .} or {@code ,}
   * @return the form
   * @throws IllegalArgumentException if it is another character or the separator
   */
  public SheetFormat withDecimalMark(char mark) {
    return new SheetFormat(separator, mark, byteOrderMark);
  }
}
