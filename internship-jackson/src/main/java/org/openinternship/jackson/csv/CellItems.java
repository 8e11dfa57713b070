package org.openinternship.jackson.csv;

import java.util.ArrayList;
import java.util.List;

/**
 * The values of one cell. They stand apart by semicolons, bars and line ends; where the cell has
 * none of these, by commas. So {@code Java, SQL} are two, and {@code R, the language;} is one. That
 * does not depend on the separator of the row: a cell that has it is in quotes.
 */
final class CellItems {
  private static final String STRONG = ";|\r\n";

  private CellItems() {}

  /** The values in their order, without white space around and without empty ones. */
  static List<String> of(String cell) {
    String separators = ",";
    for (int i = 0; i < cell.length(); i++) {
      if (STRONG.indexOf(cell.charAt(i)) >= 0) {
        separators = STRONG;
      }
    }
    List<String> items = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= cell.length(); i++) {
      if (i == cell.length() || separators.indexOf(cell.charAt(i)) >= 0) {
        String item = Blank.stripped(cell.substring(from, i));
        if (!item.isEmpty()) {
          items.add(item);
        }
        from = i + 1;
      }
    }
    return items;
  }
}
