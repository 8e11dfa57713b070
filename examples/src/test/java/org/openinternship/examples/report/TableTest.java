package org.openinternship.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TableTest {
  @Test
  void lines_alignTextLeftAndNumbersRight() {
    assertThat(new Table().row("intern", "points").row("ada", 7).row("benedict", 12).lines())
        .containsExactly("  intern    points", "  ada            7", "  benedict      12");
  }

  @Test
  void lines_withoutRows_areNone() {
    assertThat(new Table().lines()).isEmpty();
  }
}
