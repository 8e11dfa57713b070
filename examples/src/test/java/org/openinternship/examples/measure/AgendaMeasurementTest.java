package org.openinternship.examples.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openinternship.core.engagement.Agenda;
import org.openinternship.core.engagement.AgendaArea;
import org.openinternship.core.engagement.Engagement;
import org.openinternship.core.reason.ReasonTexts;
import org.openinternship.core.time.DateRange;
import org.openinternship.examples.output.Printed;
import org.openinternship.examples.report.Monday;

class AgendaMeasurementTest {
  private static final DateRange WEEK =
      new DateRange(ProgramYear.MONDAY, ProgramYear.MONDAY.plusDays(6));

  @Test
  void run_saysWhatItTook() {
    List<String> printed = Printed.by(out -> AgendaMeasurement.run(20, out));
    assertThat(printed.get(0))
        .matches("20 placements, \\d+ of them calm, \\d+ items on the agenda");
    assertThat(printed)
        .anyMatch(line -> line.matches("  agenda of the day, run 5 \\d+\\.\\d\\d s"))
        .anyMatch(line -> line.startsWith("memory: "));
  }

  @Test
  void year_isTheSameEveryTime_andItsProgramSound() {
    assertThat(ProgramYear.of(5, 7)).isEqualTo(ProgramYear.of(5, 7));
    assertThat(ProgramYear.PROGRAM.validate().passes()).isTrue();
  }

  @Test
  void monday_tellsTheWeekOfACoordinator() {
    List<Engagement> year = ProgramYear.of(343, 1);
    Agenda week = Agenda.of(year, ProgramYear.PROGRAM, WEEK, ProgramYear.NOW);
    List<String> lines = Monday.of(week, 10, ReasonTexts.english());
    assertThat(lines).hasSize(1 + AgendaArea.values().length + 10);
    assertThat(lines.get(0)).matches("\\d+ of 343 placements need nothing");
    assertThat(lines).anyMatch(line -> line.matches("contact: \\d+ errors, \\d+ warnings"));
    assertThat(lines.get(1 + AgendaArea.values().length)).startsWith("error, ");
  }
}
