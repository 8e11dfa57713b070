package org.openinternship.jackson.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openinternship.core.id.InternId;

class ResultTableTest {
  @TempDir private Path folder;

  private static ResultTable one(Object... cells) {
    List<String> columns = List.of("a", "b", "c", "d").subList(0, cells.length);
    return ResultTable.of(columns, List.of(Arrays.asList(cells)));
  }

  private static String row(Object... cells) {
    return one(cells).toText().lines().skip(1).findFirst().orElseThrow();
  }

  @Test
  void cells_areTextsAndNumbers() {
    assertThat(row("x", 1, -2L, new BigDecimal("-3.50"))).isEqualTo("x,1,-2,-3.50");
    assertThat(row(InternId.of("ada"), true, 'c', new BigDecimal("1E+3")))
        .isEqualTo("ada,true,c,1000");
    assertThat(row(Optional.of("x"), Optional.empty(), OptionalInt.of(-3), OptionalLong.empty()))
        .isEqualTo("x,,-3,");
  }

  @Test
  void quotes_standWhereACellNeedsThem_andAreDoubledWithin() {
    assertThat(one("a,b", "say \"no\"", "two\nlines", "plain; really").toText())
        .isEqualTo("a,b,c,d\r\n\"a,b\",\"say \"\"no\"\"\",\"two\nlines\",plain; really\r\n");
  }

  @Test
  void formulas_areTexts_andNumbersBelowZeroAreNumbers() {
    assertThat(row("=1+1", "-2", -2, "@x")).isEqualTo("'=1+1,'-2,-2,'@x");
    assertThat(ResultTable.of(List.of("=cmd"), List.of()).toText()).isEqualTo("'=cmd\r\n");
  }

  @Test
  void forms_areThoseThatSpreadsheetsWrite() {
    ResultTable table = one("ä", new BigDecimal("1.5"), "x;y", "p\tq");
    assertThat(table.in(SheetFormat.semicolon()).toText())
        .isEqualTo("\ufeffa;b;c;d\r\nä;1,5;\"x;y\";p\tq\r\n");
    assertThat(table.in(SheetFormat.tab()).toText())
        .isEqualTo("a\tb\tc\td\r\nä\t1.5\tx;y\t\"p\tq\"\r\n");
    assertThat(
            table
                .in(SheetFormat.semicolon().withByteOrderMark(false).withDecimalMark('.'))
                .toText())
        .isEqualTo("a;b;c;d\r\nä;1.5;\"x;y\";p\tq\r\n");
  }

  @Test
  void file_hasTheBytes_inUtf8() throws IOException {
    Path file = folder.resolve("table.csv");
    one("€").in(SheetFormat.comma().withByteOrderMark(true)).write(file);
    assertThat(file).hasBinaryContent("\ufeffa\r\n€\r\n".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void rows_areMadeAnewEachTime() {
    List<List<Integer>> rows = new java.util.ArrayList<>(List.of(List.of(1)));
    ResultTable table = ResultTable.of(List.of("n"), rows);
    rows.add(List.of(2));
    assertThat(table.toText()).isEqualTo("n\r\n1\r\n2\r\n").isEqualTo(table.toText());
  }

  @Test
  void wrongRows_areNamed_asASpreadsheetCountsThem() {
    assertThatIllegalArgumentException()
        .isThrownBy(ResultTable.of(List.of("a", "b"), List.of(List.of(1, 2), List.of(3)))::toText)
        .withMessage("ResultTable: row 3 has 1 cells, there are 2 columns");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> row("x", null))
        .withMessage(
            "ResultTable: row 2, column \"b\" is null. Maybe leave it empty by Optional.empty()");
    List<List<?>> withoutRow = new ArrayList<>();
    withoutRow.add(null);
    assertThatThrownBy(ResultTable.of(List.of("a"), withoutRow)::toText)
        .isInstanceOf(NullPointerException.class)
        .hasMessage("ResultTable: row 2 is null");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> row(0.1))
        .withMessage(
            "ResultTable: row 2, column \"a\" is a binary fraction, which is told in more than one"
                + " way. Maybe a BigDecimal");
    for (String half : List.of("a\ud800", "\udc00a", "\ud800\ud800\udc00")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> row(half))
          .withMessage(
              "ResultTable: row 2, column \"a\" is no Unicode text: it has half of a surrogate"
                  + " pair");
    }
  }

  @Test
  void wrongRow_leavesTheFileAsItWas() throws IOException {
    Path file = Files.writeString(folder.resolve("kept.csv"), "kept");
    ResultTable broken = ResultTable.of(List.of("a"), List.of(List.of("x"), List.of()));
    assertThatIllegalArgumentException().isThrownBy(() -> broken.write(file));
    assertThat(file).hasContent("kept");
    assertThat(folder.toFile().listFiles()).containsExactly(file.toFile());
  }

  @Test
  void wrongColumns_areRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ResultTable.of(List.of(), List.of()))
        .withMessageStartingWith("ResultTable: columns is empty");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ResultTable.of(List.of("a", " "), List.of()))
        .withMessageContaining("blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ResultTable.of(List.of("a", "a"), List.of()));
  }

  @Test
  void stream_isLeftOpen_andItsFailureIsTold() {
    var bytes =
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            throw new AssertionError("closed");
          }
        };
    one("x").write(bytes);
    assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo("a\r\nx\r\n");
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int one) throws IOException {
            throw new IOException("disk full");
          }
        };
    for (SheetFormat format : List.of(SheetFormat.comma(), SheetFormat.semicolon())) {
      assertThatThrownBy(() -> one("x").in(format).write(full))
          .isInstanceOf(UncheckedIOException.class)
          .hasRootCauseMessage("disk full");
    }
  }

  @Test
  void textForm_hasNoRow() {
    assertThat(one("Ada")).hasToString("ResultTable[a]");
    assertThat(one("Ada").columns()).containsExactly("a");
  }

  @Test
  void formats_thatNoSpreadsheetReads_areRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SheetFormat.comma().withDecimalMark(','))
        .withMessage(
            "SheetFormat: separator and decimalMark are both a comma, a number would be two cells."
                + " Maybe separate cells by semicolons");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SheetFormat.tab().withDecimalMark('\''))
        .withMessageStartingWith("SheetFormat: decimalMark is ")
        .withMessageEndingWith(", expected point or comma");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SheetFormat('|', '.', false))
        .withMessageEndingWith(", expected comma, semicolon or tab");
  }
}
