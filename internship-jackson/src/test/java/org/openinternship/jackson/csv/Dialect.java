package org.openinternship.jackson.csv;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** A way in which a spreadsheet may write the same cells. */
record Dialect(
    Charset charset, String mark, char separator, String lineEnd, String first, boolean allQuoted) {
  static Dialect of(Random random) {
    char separator = ",;\t".charAt(random.nextInt(3));
    String end = List.of("\n", "\r\n", "\r").get(random.nextInt(3));
    String first = random.nextInt(4) == 0 ? "sep=" + separator + end : "";
    boolean quoted = random.nextBoolean();
    return switch (random.nextInt(5)) {
      case 0 -> new Dialect(StandardCharsets.UTF_8, "", separator, end, first, quoted);
      case 1 ->
          new Dialect(StandardCharsets.UTF_8, "\u00ef\u00bb\u00bf", separator, end, first, quoted);
      case 2 ->
          new Dialect(StandardCharsets.UTF_16BE, "\u00fe\u00ff", separator, end, first, quoted);
      case 3 ->
          new Dialect(StandardCharsets.UTF_16LE, "\u00ff\u00fe", separator, end, first, quoted);
      default -> new Dialect(Charset.forName("windows-1252"), "", separator, end, first, quoted);
    };
  }

  /** The bytes of a table, whose first row has the headers. */
  byte[] write(List<List<String>> rows) {
    StringBuilder text = new StringBuilder(first);
    for (List<String> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        text.append(i > 0 ? String.valueOf(separator) : "")
            .append(cell(row.get(i), row.size() == 1));
      }
      text.append(lineEnd);
    }
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(mark.getBytes(StandardCharsets.ISO_8859_1));
    all.writeBytes(text.toString().getBytes(charset));
    return all.toByteArray();
  }

  /** What stands alone in its row does not show what its separator is. */
  private String cell(String text, boolean alone) {
    String guarded = FormulaGuard.guarded(text);
    boolean needed =
        guarded.indexOf(separator) >= 0
            || guarded.indexOf('"') >= 0
            || guarded.indexOf('\n') >= 0
            || guarded.indexOf('\r') >= 0;
    return needed || allQuoted || alone ? '"' + guarded.replace("\"", "\"\"") + '"' : guarded;
  }
}
