package org.openinternship.jackson.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openinternship.testing.Growth;

/** Tables take time in proportion to their size, whatever fills them. */
class SheetGrowthTest {
  private static final int SMALL = 300;

  private static void check(SheetKind kind, String header, IntFunction<String> row) {
    Growth.isNotQuadratic(
        SMALL,
        size -> {
          String rows = IntStream.range(0, size).mapToObj(row).collect(Collectors.joining("\n"));
          CohortSheets sheets = SheetTexts.sheet(kind, header, rows);
          return () -> assertThat(sheets.read().report()).isNotNull();
        });
  }

  @Test
  void rows() {
    check(SheetKind.INTERNS, "ID;Name;Skills", i -> "i" + i + ";A " + i + ";s" + i + ": good");
  }

  @Test
  void choicesOfOnePerson() {
    check(SheetKind.CHOICES, "Intern;Project;Rank", i -> "i;p" + i + ";" + (i + 1));
  }

  @Test
  void quotesAtTheBeginningOfCells() {
    check(SheetKind.INTERNS, "ID;Name", i -> "i" + i + ";\"a \"\"" + i + "\"\"\"");
  }

  @Test
  void rowsAtFault() {
    check(SheetKind.INTERNS, "ID;Hours", i -> "i;x" + i);
  }
}
