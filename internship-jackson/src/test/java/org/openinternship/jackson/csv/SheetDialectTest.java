package org.openinternship.jackson.csv;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.openinternship.jackson.csv.SheetTexts.codes;
import static org.openinternship.jackson.csv.SheetTexts.content;
import static org.openinternship.jackson.csv.SheetTexts.found;
import static org.openinternship.jackson.csv.SheetTexts.interns;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openinternship.core.id.InternId;
import org.openinternship.core.people.Intern;

/** What spreadsheets write around the same cells: encodings, marks, separators, quotes, lines. */
class SheetDialectTest {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final String TABLE = "Intern;Name\r\ni1;Zoë Müller – €\r\n";

  private static CohortIntake read(byte[] bytes) {
    return CohortSheets.standard().sheet(SheetKind.INTERNS, content(bytes)).read();
  }

  private static byte[] bytes(String mark, String text, Charset charset) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(mark.getBytes(ISO_8859_1));
    all.writeBytes(text.getBytes(charset));
    return all.toByteArray();
  }

  private static List<String> keys(CohortIntake intake) {
    return intake.cohort().interns().stream().map(Intern::id).map(InternId::value).toList();
  }

  @Test
  void encodings_areToldByTheirMarks() {
    for (byte[] bytes :
        List.of(
            bytes("", TABLE, UTF_8),
            bytes("\u00ef\u00bb\u00bf", TABLE, UTF_8),
            bytes("\u00fe\u00ff", TABLE, UTF_16BE),
            bytes("\u00ff\u00fe", TABLE, UTF_16LE))) {
      CohortIntake intake = read(bytes);
      assertThat(codes(intake.report())).isEmpty();
      assertThat(intake.directory().name(InternId.of("i1"))).contains("Zoë Müller – €");
    }
  }

  @Test
  void windows1252_isInferredAndThatIsSaid() {
    CohortIntake intake = read(bytes("", TABLE, WINDOWS));
    assertThat(found(intake.report()))
        .containsExactly(
            "INFO /interns ENCODING_ASSUMED: the table of interns was read as windows-1252, which"
                + " nothing in it says");
    assertThat(intake.directory().name(InternId.of("i1"))).contains("Zoë Müller – €");
  }

  @Test
  void encodingThatIsNamed_holdsWhereThereIsNoMark() {
    CohortSheets latin = CohortSheets.standard().encoding(ISO_8859_1);
    for (byte[] bytes :
        List.of(
            bytes("", "Intern;Name\ni1;Zoë", ISO_8859_1),
            bytes("\u00ef\u00bb\u00bf", "Intern;Name\ni1;Zoë", UTF_8))) {
      CohortIntake intake = latin.sheet(SheetKind.INTERNS, content(bytes)).read();
      assertThat(intake.directory().name(InternId.of("i1"))).contains("Zoë");
    }
  }

  @Test
  void twoEncodingsInOneTable_areRefused() {
    byte[] mixed = bytes("Intern;Name\ni1;Zo\u00c3\u00ab\n", "i2;Zoë\n", ISO_8859_1);
    assertThat(found(read(mixed).report()))
        .containsExactly(
            "ERROR /interns/3 ENCODING_BROKEN: the table of interns cannot be read from about row 3"
                + " on: its bytes are not all UTF-8. Maybe two files were joined, or name the"
                + " encoding");
    byte[] undefined = bytes("", "Intern;Name\ni1;\u0081\u00e4\n", ISO_8859_1);
    assertThat(codes(read(undefined).report()))
        .containsExactly("INFO /interns ENCODING_ASSUMED", "ERROR /interns/2 ENCODING_BROKEN");
  }

  @Test
  void twoBytesACharWithoutAMark_areRefused() {
    assertThat(codes(read(bytes("", TABLE, UTF_16LE)).report()))
        .containsExactly("ERROR /interns/1 ENCODING_UNKNOWN");
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void separator_isToldByTheHeaders(String separator) {
    String rows =
        "Intern,Skills,Region (A|B),E-mail\ni1,\"a;b,c\td: good\",,x\n".replace(",", separator);
    CohortIntake intake = interns(rows.replace("a;b" + separator + "c", "a;b,c"));
    assertThat(keys(intake)).containsExactly("i1");
    assertThat(intake.directory().email(InternId.of("i1"))).contains("x");
  }

  @Test
  void separator_isNamedByTheFirstLine() {
    assertThat(keys(interns("sep=;\r\nIntern;Hours, per week\r\ni1;20"))).containsExactly("i1");
    assertThat(keys(interns("\"SEP=,\"\nIntern\ni1"))).containsExactly("i1");
    assertThat(codes(interns("sep=|\nIntern\ni1").report()))
        .containsExactly("ERROR /interns SEPARATOR_UNKNOWN");
    assertThat(codes(interns("sep=;\nIntern;Hours\n;").report())).isEmpty();
  }

  @Test
  void separator_isTheOneOfTheCaller() {
    assertThat(
            keys(
                CohortSheets.standard()
                    .separator('\t')
                    .sheet(SheetKind.INTERNS, content("Intern\tHours, weekly; yes\ni1\t\n"))
                    .read()))
        .containsExactly("i1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void lineEnds(String end) {
    assertThat(keys(interns("Intern;Hours" + end + "i1;5" + end + end + "i2;6" + end + end)))
        .containsExactly("i1", "i2");
  }

  @Test
  void rows_areNumberedAsASpreadsheetDoes() {
    String table = "\n;;\nIntern;Address;Hours\n\ni1;\"Street 1\nTown\";x\n;;\ni2;;y\n";
    assertThat(codes(interns(table).report()))
        .containsExactly(
            "ERROR /interns/5/C CELL_NOT_UNDERSTOOD", "ERROR /interns/7/C CELL_NOT_UNDERSTOOD");
    assertThat(
            interns(table.replace("x", "1").replace("y", "2"))
                .directory()
                .address(InternId.of("i1")))
        .contains("Street 1\nTown");
  }

  @Test
  void emptyColumnsAtTheEnd_areNothing() {
    CohortIntake intake = interns("Intern;Hours;;;\ni1;5;;;\ni2;6;;;;;\n");
    assertThat(codes(intake.report())).isEmpty();
    assertThat(keys(intake)).containsExactly("i1", "i2");
  }

  @Test
  void raggedRows_areFound() {
    assertThat(found(interns("Intern;Skills;Hours\ni1;sql: good; java: good;5;6\ni2\n").report()))
        .containsExactly(
            "ERROR /interns/2 ROW_TOO_LONG: interns, row 2: 5 cells, but 3 headers. Maybe a cell"
                + " with a separator in it is not in quotes",
            "ERROR /interns/2/C CELL_NOT_UNDERSTOOD: interns, row 2, column C (Hours): \"java:"
                + " good\" is not understood, it must be a whole number",
            "WARNING /interns/3 ROW_TOO_SHORT: interns, row 3: 1 cell, but 3 headers. Maybe the row"
                + " breaks off");
  }

  @Test
  void quotes_asTheyShouldBe() {
    CohortIntake intake = interns("\"Intern\";\"Name\"\n\"i1\";\"Ada \"\"the first\"\"\"\n");
    assertThat(codes(intake.report())).isEmpty();
    assertThat(intake.directory().name(InternId.of("i1"))).contains("Ada \"the first\"");
  }

  @Test
  void quotesInTheMiddle_areFound() {
    assertThat(
            codes(interns("Intern;Name\ni1;Ada \"x\" L\ni2; \"Bo\"\ni3;\"\"\"C\"\"\"\n").report()))
        .containsExactly("WARNING /interns/2/B QUOTE_INSIDE", "WARNING /interns/3/B QUOTE_INSIDE");
    assertThat(found(interns("Intern;Name\ni1;\"Ada\" L\ni2;x").report()))
        .containsExactly(
            "ERROR /interns/2 TEXT_AFTER_QUOTE: the interns cannot be read from row 2 on: in a cell"
                + " there something follows the closing quote. Maybe quotes within a cell were not"
                + " doubled");
    assertThat(codes(interns("Intern;Name\ni1;x\ni2;\"Ada\ni3;y\n").report()))
        .containsExactly("ERROR /interns/3 QUOTE_NOT_CLOSED");
  }

  @Test
  void quotesInTheMiddle_areFoundFarBehind() {
    StringBuilder rows = new StringBuilder("Intern;Name\n");
    for (int i = 0; i < 20_000; i++) {
      rows.append('i').append(i).append(i % 1_000 == 500 ? ";5\" x\n" : ";\"a \"\"b\"\"\"\n");
    }
    CohortIntake intake = interns(rows.toString());
    assertThat(intake.report().findings()).hasSize(20);
    assertThat(codes(intake.report())).contains("WARNING /interns/502/B QUOTE_INSIDE");
  }

  @Test
  void sizes_haveBounds() {
    String longest = "x".repeat(CohortSheets.MAX_CELL);
    assertThat(codes(interns("Intern;Address\ni1;" + longest).report())).isEmpty();
    assertThat(codes(interns("Intern;Address\ni1;" + longest + "x").report()))
        .containsExactly("ERROR /interns/2 CELL_TOO_LONG");
    assertThat(
            codes(interns("Intern" + ";Hours ".repeat(CohortSheets.MAX_COLUMNS) + "\n").report()))
        .contains("ERROR /interns/1 TOO_MANY_COLUMNS");
  }

  @Test
  void moreRowsThanASpreadsheetHas_areRefused() {
    InputStream endless =
        new InputStream() {
          private int count;

          @Override
          public int read() {
            return count++ < 7 ? "Intern\n".charAt(count - 1) : '\n';
          }

          @Override
          public int read(byte[] target, int from, int length) {
            int all = Math.min(length, 7);
            for (int i = 0; i < all; i++) {
              target[from + i] = (byte) read();
            }
            for (int i = all; i < length; i++) {
              target[from + i] = '\n';
            }
            return length;
          }
        };
    assertThat(
            codes(CohortSheets.standard().sheet(SheetKind.INTERNS, () -> endless).read().report()))
        .containsExactly("ERROR /interns/1048577 TOO_MANY_ROWS");
  }

  @Test
  void emptyTable_isFound() {
    for (String nothing : List.of("", "\n\n", " \t ;;\n", "\ufeff", "sep=;\n")) {
      assertThat(codes(interns(nothing).report())).containsExactly("ERROR /interns SHEET_EMPTY");
    }
  }

  @Test
  void streamsAreClosed() throws IOException {
    boolean[] closed = {false};
    InputStream in =
        new ByteArrayInputStream("Intern;Name\ni1;\"x".getBytes(UTF_8)) {
          @Override
          public void close() {
            closed[0] = true;
          }
        };
    CohortSheets.standard().sheet(SheetKind.INTERNS, () -> in).read();
    assertThat(closed).containsExactly(true);
  }
}
