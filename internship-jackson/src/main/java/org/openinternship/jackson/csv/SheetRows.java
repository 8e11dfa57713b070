package org.openinternship.jackson.csv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.dataformat.csv.CsvFactory;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/**
 * The rows of a table one after the other, each in the place of the one before. They are numbered
 * as a spreadsheet numbers them: blank ones count, and a line end in quotes does not.
 */
final class SheetRows implements AutoCloseable {
  private static final CsvMapper MAPPER =
      new CsvMapper(
          CsvFactory.builder()
              .streamReadConstraints(
                  StreamReadConstraints.builder().maxStringLength(CohortSheets.MAX_CELL).build())
              .build());

  private final JsonParser parser;
  private final SheetText text;
  private final BitSet looseQuotes = new BitSet();
  private String[] cells = new String[16];
  private int count;
  private int number;

  SheetRows(SheetText text, char separator) {
    this.text = text;
    text.separatedBy(separator);
    this.parser =
        MAPPER.reader(CsvSchema.emptySchema().withColumnSeparator(separator)).createParser(text);
  }

  /** Reads the next row; tells whether there is one. */
  boolean next() {
    count = 0;
    looseQuotes.clear();
    if (parser.nextToken() == null) {
      return false;
    }
    while (parser.nextToken() == JsonToken.VALUE_STRING) {
      String cell = parser.getString();
      if (count == 0) {
        text.passed(parser.currentTokenLocation().getCharOffset());
      }
      if (count < CohortSheets.MAX_COLUMNS) {
        add(cell);
      }
      count++;
    }
    number++;
    return true;
  }

  private void add(String cell) {
    if (count == cells.length) {
      cells = Arrays.copyOf(cells, 2 * count);
    }
    if (cell.indexOf('"') >= 0 && !text.isQuoted(parser.currentTokenLocation().getCharOffset())) {
      looseQuotes.set(count);
    }
    cells[count] = cell;
  }

  /** The number of the last row that is whole, as a spreadsheet has it, from 1 on. */
  int number() {
    return number;
  }

  /** How many cells the row has; those behind the most columns are counted and not kept. */
  int count() {
    return count;
  }

  /**
   * A cell without the white space around it and the apostrophe that guards it; empty where the row
   * has none.
   */
  String cell(int column) {
    if (column >= Math.min(count, CohortSheets.MAX_COLUMNS)) {
      return "";
    }
    String cell = Blank.stripped(cells[column]);
    String plain = FormulaGuard.plain(cell);
    return plain.length() == cell.length() ? cell : Blank.stripped(plain);
  }

  boolean hasLooseQuote(int column) {
    return looseQuotes.get(column);
  }

  boolean hasLooseQuotes() {
    return !looseQuotes.isEmpty();
  }

  /** Whether nothing is seen in any cell. */
  boolean isBlank() {
    for (int i = 0; i < count && i < CohortSheets.MAX_COLUMNS; i++) {
      if (!cell(i).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** The cells that are kept. */
  List<String> cells() {
    List<String> all = new ArrayList<>();
    for (int i = 0; i < count && i < CohortSheets.MAX_COLUMNS; i++) {
      all.add(cell(i));
    }
    return all;
  }

  @Override
  public void close() {
    parser.close();
  }
}
