package org.openinternship.jackson.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** No cell begins a formula, and each text comes back. */
class FormulaGuardProperties {
  /** What a spreadsheet runs, told apart from the code under test. */
  static final String STARTS = "=+-@\t\r\n\0\uff1d\uff0b\uff0d\uff20";

  @Provide
  static Arbitrary<String> texts() {
    Arbitrary<String> near =
        Arbitraries.of("'", "=", "+", "-", "@", "\t", "\r", " ", "\u00a0", "1", "a")
            .list()
            .ofMaxSize(5)
            .map(parts -> String.join("", parts));
    return Arbitraries.oneOf(near, Arbitraries.strings().ofMaxLength(8));
  }

  @Property
  void guardedText_isNoFormula_andComesBack(@ForAll("texts") String text) {
    String cell = FormulaGuard.guarded(text);
    assertThat(FormulaGuard.plain(cell)).isEqualTo(text);
    assertThat(
            cell.isEmpty()
                || STARTS.indexOf(cell.strip().isEmpty() ? cell.charAt(0) : cell.strip().charAt(0))
                    < 0)
        .as("no formula")
        .isTrue();
  }

  @Property
  void twoTexts_areTwoCells(@ForAll("texts") String text, @ForAll("texts") String other) {
    assertThat(FormulaGuard.guarded(text).equals(FormulaGuard.guarded(other)))
        .isEqualTo(text.equals(other));
  }

  @Example
  void examples() {
    for (String harmless :
        List.of("", "a", "Ada's", "'tis", "1-2", "a=b", " a", "'", "2026-09-01")) {
      assertThat(FormulaGuard.guarded(harmless)).isEqualTo(harmless);
      assertThat(FormulaGuard.plain(harmless)).isEqualTo(harmless);
    }
    for (String formula :
        List.of(
            "=1+1", "+49 30 1", "-2", "@SUM(A1)", "\tx", "\r=1", " =1", "\uff1d1", "'=1", "''+1")) {
      assertThat(FormulaGuard.guarded(formula)).isEqualTo("'" + formula);
    }
  }
}
