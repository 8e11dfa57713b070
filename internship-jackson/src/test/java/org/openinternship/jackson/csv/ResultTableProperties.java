package org.openinternship.jackson.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever stands in a cell, another reader finds it there, and no spreadsheet runs it. */
class ResultTableProperties {
  @Provide
  static Arbitrary<SheetFormat> formats() {
    return Arbitraries.of(
        SheetFormat.comma(),
        SheetFormat.comma().withByteOrderMark(true),
        SheetFormat.semicolon(),
        SheetFormat.tab());
  }

  /** Texts of all planes, and those that break a row. */
  @Provide
  static Arbitrary<List<List<String>>> rows() {
    Arbitrary<String> breaking =
        Arbitraries.of(
                ",", ";", "\t", "\"", "\r", "\n", "'", "=", " ", "#", "\\", "a", "\ufeff", "")
            .list()
            .ofMaxSize(6)
            .map(parts -> String.join("", parts));
    Arbitrary<String> any =
        Arbitraries.integers()
            .between(0, Character.MAX_CODE_POINT)
            .filter(point -> point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE)
            .array(int[].class)
            .ofMaxSize(8)
            .map(points -> new String(points, 0, points.length));
    return Arbitraries.oneOf(breaking, any).list().ofSize(3).list().ofMaxSize(5);
  }

  @Property
  void anyText_isReadBack(
      @ForAll("rows") List<List<String>> rows, @ForAll("formats") SheetFormat format) {
    String text = ResultTable.of(List.of("a", "b", "c"), rows).in(format).toText();
    List<List<String>> read = ReadTable.rows(text, format.separator());
    assertThat(read.get(0)).containsExactly("a", "b", "c");
    List<List<String>> plain = new ArrayList<>();
    for (List<String> row : read.subList(1, read.size())) {
      assertThat(row).noneMatch(ResultTableProperties::runs);
      plain.add(row.stream().map(FormulaGuard::plain).toList());
    }
    assertThat(plain).isEqualTo(rows);
  }

  static boolean runs(String cell) {
    return !cell.isEmpty() && FormulaGuardProperties.STARTS.indexOf(cell.charAt(0)) >= 0;
  }

  @Property
  void oneColumn_losesNoRow(@ForAll List<Boolean> filled) {
    List<List<String>> rows = filled.stream().map(it -> List.of(it ? "x" : "")).toList();
    assertThat(ReadTable.below(ResultTable.of(List.of("only"), rows))).isEqualTo(rows);
  }

  @Property
  void number_staysOne(@ForAll int whole, @ForAll long large, @ForAll java.math.BigDecimal exact) {
    List<List<Number>> rows = List.of(List.of(whole, large, exact));
    ResultTable table = ResultTable.of(List.of("a", "b", "c"), rows);
    assertThat(ReadTable.below(table).get(0))
        .containsExactly(Integer.toString(whole), Long.toString(large), exact.toPlainString());
    List<String> german = ReadTable.rows(table.in(SheetFormat.semicolon()).toText(), ';').get(1);
    assertThat(german.get(2)).isEqualTo(exact.toPlainString().replace('.', ','));
  }

  @Property(tries = 20)
  void sameRows_giveTheSameBytes(@ForAll("rows") List<List<String>> rows) {
    List<String> texts =
        IntStream.range(0, 2)
            .mapToObj(i -> ResultTable.of(List.of("a", "b", "c"), rows).toText())
            .toList();
    assertThat(texts.get(0)).isEqualTo(texts.get(1));
  }
}
