package org.openinternship.jackson.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.openinternship.core.finding.FindingsException;
import org.openinternship.core.finding.Severity;

/** Laws of tables over cohorts, dialects and defects drawn from seeds. */
class CohortSheetsProperties {
  /** Whatever the order of rows, columns and tables, the names of headers and the dialect. */
  @Property
  void cohort_isReadAsItWasWritten(@ForAll long seed) {
    RandomTables tables = new RandomTables(seed);
    CohortIntake intake = tables.sheets().read();
    assertThat(SheetTexts.found(intake.report())).noneMatch(it -> it.startsWith("ERROR"));
    assertThat(intake.cohort()).isEqualTo(tables.drawn());
    assertThat(intake.directory()).isEqualTo(tables.directory());
  }

  /** Every row that has a defect is found, and no other, whatever else is wrong. */
  @Property(tries = 50)
  void everyDefect_isFoundInItsRow(@ForAll long seed) {
    Random random = new Random(seed);
    List<String> rows = new ArrayList<>(List.of("Intern;Hours;From;To;Languages;Country"));
    List<String> planted = new ArrayList<>();
    for (int row = 2; row < 40; row++) {
      String[] cells = {"i" + row, "5", "2026-01-01", "2026-02-01", "en B2", "DE"};
      int defect = random.nextInt(8);
      if (defect < cells.length) {
        cells[defect] = List.of("", "x", "01/02/2026", "2025", "en Z9", "Qq").get(defect);
        planted.add("/interns/" + row + "/" + (char) ('A' + defect));
      }
      rows.add(String.join(";", cells));
    }
    CohortIntake intake = SheetTexts.interns(rows.toArray(new String[0]));
    assertThat(intake.report().findings())
        .filteredOn(it -> it.severity() == Severity.ERROR)
        .extracting(it -> it.path())
        .containsExactlyElementsOf(planted);
    if (!planted.isEmpty()) {
      assertThatThrownBy(intake::cohort).isInstanceOf(FindingsException.class);
    }
  }

  /** The names of people reach no finding, whatever is wrong with a table. */
  @Property(tries = 50)
  void noFinding_tellsWhatIsPersonal(@ForAll long seed) {
    Random random = new Random(seed);
    String canary = "Zzyzx";
    List<String> headers =
        new ArrayList<>(
            List.of(
                "Intern",
                "Name",
                "First name",
                "Last name",
                "E-mail",
                "Phone",
                "Address",
                "Country",
                "Region",
                "Time zone",
                "Working hours",
                "Work permit",
                "Needs pay",
                "Diagnosis",
                ""));
    Collections.shuffle(headers, random);
    StringBuilder table = new StringBuilder(String.join(";", headers)).append('\n');
    for (int row = 0; row < 4; row++) {
      for (String header : headers) {
        String cell =
            canary + (random.nextBoolean() ? "\u0007" : "") + " \"".repeat(random.nextInt(2));
        table.append(header.equals("Intern") ? "i" + row : cell).append(';');
      }
      table.append(random.nextBoolean() ? canary + "\n" : "\n");
    }
    CohortIntake intake = SheetTexts.interns(table.toString());
    assertThat(SheetTexts.found(intake.report())).noneMatch(it -> it.contains(canary));
    assertThat(intake.toString()).doesNotContain(canary);
  }

  /** Whatever the bytes are, they are read or found at fault. */
  @Property(tries = 50)
  void anyBytes_areReadOrFoundAtFault(@ForAll long seed) {
    Random random = new Random(seed);
    for (SheetKind kind : SheetKind.values()) {
      byte[] bytes = mutated(random, kind);
      CohortIntake intake = CohortSheets.standard().sheet(kind, SheetTexts.content(bytes)).read();
      if (intake.report().passes()) {
        assertThat(intake.cohort()).isNotNull();
        assertThat(intake.directory()).isNotNull();
      } else {
        assertThatThrownBy(intake::cohort).isInstanceOf(FindingsException.class);
      }
    }
  }

  private static byte[] mutated(Random random, SheetKind kind) {
    List<String> names = new ArrayList<>();
    HeaderWords.standard().names(kind).values().forEach(names::addAll);
    Collections.shuffle(names, random);
    StringBuilder table = new StringBuilder();
    String separator = List.of(",", ";", "\t", ",").get(random.nextInt(4));
    for (int row = 0; row < 5; row++) {
      for (int column = 0; column < 6; column++) {
        table.append(row == 0 ? names.get(column % names.size()) : cell(random)).append(separator);
      }
      table.append('\n');
    }
    byte[] bytes = table.toString().getBytes(StandardCharsets.UTF_8);
    for (int count = random.nextInt(4); count > 0; count--) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    return bytes;
  }

  private static String cell(Random random) {
    return List.of(
            "",
            "a",
            "1",
            "\"x;\n,\"",
            "2026-01-01",
            "java: good; R (x)",
            "en B2",
            "DE",
            "\"\"",
            "3/5",
            "=1",
            "'",
            "9999999999",
            "Mon 09:00-10:00",
            "\u0301",
            "\ufeff",
            "x".repeat(600),
            "()",
            ":",
            "a:",
            "31.2.2026")
        .get(random.nextInt(21));
  }
}
