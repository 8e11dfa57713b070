package org.openinternship.jackson.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.dataformat.csv.CsvFactory;
import tools.jackson.dataformat.csv.CsvSchema;
import tools.jackson.dataformat.csv.CsvWriteFeature;

/** Rows on their way to bytes. Counts them as a spreadsheet does, so the first one is row 1. */
final class TableWriter implements AutoCloseable {
  private static final CsvFactory FACTORY =
      CsvFactory.builder()
          .enable(CsvWriteFeature.STRICT_CHECK_FOR_QUOTING)
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .build();
  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

  private final List<String> columns;
  private final char decimalMark;
  private final JsonGenerator out;
  private int row;

  TableWriter(OutputStream target, SheetFormat format, List<String> columns) {
    this.columns = columns;
    this.decimalMark = format.decimalMark();
    try {
      if (format.byteOrderMark()) {
        target.write(BYTE_ORDER_MARK);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    CsvSchema schema =
        CsvSchema.builder().setColumnSeparator(format.separator()).setLineSeparator("\r\n").build();
    this.out = FACTORY.createGenerator(new Rows(schema), target, JsonEncoding.UTF8);
  }

  /** What a generator asks of whoever opens it: the form of its rows. */
  private static final class Rows extends ObjectWriteContext.Base {
    private final CsvSchema schema;

    Rows(CsvSchema schema) {
      this.schema = schema;
    }

    @Override
    public CsvSchema getSchema() {
      return schema;
    }
  }

  void row(@Nullable List<?> cells) {
    row++;
    Objects.requireNonNull(cells, () -> "ResultTable: row " + row + " is null");
    if (cells.size() != columns.size()) {
      throw new IllegalArgumentException(
          "ResultTable: row %s has %s cells, there are %s columns"
              .formatted(row, cells.size(), columns.size()));
    }
    try {
      out.writeStartArray();
      for (int i = 0; i < cells.size(); i++) {
        cell(cells.get(i), columns.get(i));
      }
      out.writeEndArray();
    } catch (JacksonIOException e) {
      throw new UncheckedIOException(e.getCause());
    }
  }

  private void cell(@Nullable Object value, String column) {
    if (value == null) {
      throw refused(column, "is null. Maybe leave it empty by Optional.empty()");
    } else if (value instanceof Optional<?> optional) {
      cell(optional.isPresent() ? optional.get() : "", column);
    } else if (value instanceof OptionalInt optional) {
      cell(optional.isPresent() ? (Object) optional.getAsInt() : "", column);
    } else if (value instanceof OptionalLong optional) {
      cell(optional.isPresent() ? (Object) optional.getAsLong() : "", column);
    } else if (value instanceof BigDecimal number) {
      out.writeNumber(number.toPlainString().replace('.', decimalMark));
    } else if (isWhole(value)) {
      out.writeNumber(value.toString());
    } else if (value instanceof Double || value instanceof Float) {
      throw refused(
          column, "is a binary fraction, which is told in more than one way. Maybe a BigDecimal");
    } else {
      text(value.toString(), column);
    }
  }

  private static boolean isWhole(Object value) {
    return value instanceof Integer
        || value instanceof Long
        || value instanceof Short
        || value instanceof Byte
        || value instanceof BigInteger;
  }

  private void text(String text, String column) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        if (!Character.isSupplementaryCodePoint(text.codePointAt(i))) {
          throw refused(column, "is no Unicode text: it has half of a surrogate pair");
        }
        i++;
      }
    }
    out.writeString(FormulaGuard.guarded(text));
  }

  private IllegalArgumentException refused(String column, String why) {
    return new IllegalArgumentException(
        "ResultTable: row %s, column \"%s\" %s".formatted(row, column, why));
  }

  @Override
  public void close() {
    try {
      out.close();
    } catch (JacksonIOException e) {
      throw new UncheckedIOException(e.getCause());
    }
  }
}
