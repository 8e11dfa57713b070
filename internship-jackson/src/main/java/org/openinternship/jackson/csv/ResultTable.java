package org.openinternship.jackson.csv;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.openinternship.core.internal.Texts;
import org.openinternship.jackson.kit.WholeFile;

/**
 * A table to write as a spreadsheet: names of columns, and rows that are made as they are written.
 *
 * <pre>{@code
 * ResultTable table = ResultTable.of(List.of("project", "seats"), List.of(List.of("api", 2)));
 * table.in(SheetFormat.semicolon()).write(Path.of("seats.csv"));
 * }</pre>
 *
 * <p><strong>No cell is a formula.</strong> A text that a spreadsheet would run, since it begins
 * with {@code = + - @}, their full-width forms, a tab, a line end or a null character, also behind
 * blanks, is written behind an apostrophe, as is one that has apostrophes before such a character:
 * take one apostrophe away, and each text is what it was, as reading does. Numbers are numbers and
 * stay as they are, those below zero too.
 *
 * <p>The same rows give the same bytes, on any machine. Writing takes time in proportion to the
 * text and memory in proportion to the greatest row. Immutable; as safe for several threads as its
 * rows.
 */
public final class ResultTable {
  private final List<String> columns;
  private final Iterable<? extends List<?>> rows;
  private final SheetFormat format;

  private ResultTable(List<String> columns, Iterable<? extends List<?>> rows, SheetFormat format) {
    this.columns = columns;
    this.rows = rows;
    this.format = format;
  }

  /**
   * Makes a table.
   *
   * <p>Of cells, whole numbers and {@link java.math.BigDecimal}s are numbers; an empty {@link
   * java.util.Optional} is an empty cell and a full one what is in it; all else is the text of its
   * {@code toString}. A {@code double} is refused, since it is told in more than one way. Rows are
   * gone through anew each time that the table is written; what is wrong with them is said then.
   *
   * @param columns the names of the columns, at least one, all different
   * @param rows the rows, each with a cell a column
   * @return the table, in the form of {@link SheetFormat#comma()}
   * @throws IllegalArgumentException if there is no column, a name is blank, too long or has
   *     characters that are not seen, or two are alike
   */
  public static ResultTable of(Collection<String> columns, Iterable<? extends List<?>> rows) {
    requireNonNull(columns, "ResultTable.columns");
    requireNonNull(rows, "ResultTable.rows");
    List<String> names = Texts.names("ResultTable", "columns", columns);
    Texts.checkNotEmpty("ResultTable", "columns", names);
    Texts.checkDifferent("ResultTable", "columns", names);
    return new ResultTable(names, rows, SheetFormat.comma());
  }

  /**
   * Returns the table in another form.
   *
   * @param other the form
   * @return the same columns and rows
   */
  public ResultTable in(SheetFormat other) {
    return new ResultTable(columns, rows, requireNonNull(other, "ResultTable.format"));
  }

  /** {@return the names of the columns, in their order} */
  public List<String> columns() {
    return columns;
  }

  /**
   * Writes a file, or one in its place. If that fails, the file is as it was before and nothing is
   * left beside it.
   *
   * @param file the file
   * @throws UncheckedIOException if it cannot be written
   * @throws IllegalArgumentException if a row has more or fewer cells than there are columns, or a
   *     cell cannot be written; names row and column, where the names of columns are row 1
   */
  public void write(Path file) {
    requireNonNull(file, "ResultTable.file");
    WholeFile.write(file, this::write);
  }

  /**
   * Writes to a stream and leaves it open.
   *
   * @param out the stream
   * @throws UncheckedIOException if the stream cannot be written
   * @throws IllegalArgumentException if a row has more or fewer cells than there are columns, or a
   *     cell cannot be written; names row and column, where the names of columns are row 1
   */
  public void write(OutputStream out) {
    requireNonNull(out, "ResultTable.out");
    try (TableWriter writer = new TableWriter(out, format, columns)) {
      writer.row(columns);
      for (List<?> row : rows) {
        writer.row(row);
      }
    }
  }

  /**
   * {@return the bytes that are written, as a text; with a byte order mark if the form has one}
   *
   * @throws IllegalArgumentException if a row has more or fewer cells than there are columns, or a
   *     cell cannot be written
   */
  public String toText() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    write(bytes);
    return bytes.toString(StandardCharsets.UTF_8);
  }

  /** {@return the names of the columns; no row} */
  @Override
  public String toString() {
    return "ResultTable" + columns;
  }
}
