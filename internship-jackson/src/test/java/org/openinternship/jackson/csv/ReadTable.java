package org.openinternship.jackson.csv;

import java.io.StringReader;
import java.util.List;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;

/** A table as another reader takes it, which knows nothing of this library. */
final class ReadTable {
  private static final CsvMapper MAPPER =
      CsvMapper.builder().enable(CsvReadFeature.WRAP_AS_ARRAY).build();

  private ReadTable() {}

  /** All cells, row by row, the names of the columns first; formulas still behind apostrophes. */
  static List<List<String>> rows(String text, char separator) {
    String content = text.startsWith("\ufeff") ? text.substring(1) : text;
    try (MappingIterator<List<String>> rows =
        MAPPER
            .readerForListOf(String.class)
            .with(CsvSchema.emptySchema().withColumnSeparator(separator))
            .readValues(new StringReader(content))) {
      return rows.readAll();
    }
  }

  /** The rows below the names of the columns, between commas. */
  static List<List<String>> below(ResultTable table) {
    List<List<String>> rows = rows(table.toText(), ',');
    return rows.subList(1, rows.size());
  }
}
