package org.openinternship.examples.measure;

import java.io.PrintStream;
import java.util.List;
import org.openinternship.core.engagement.Agenda;
import org.openinternship.core.engagement.AgendaArea;
import org.openinternship.core.engagement.Engagement;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.time.DateRange;
import org.openinternship.examples.report.Stopwatch;

/** Makes the agenda of one Monday in a generated year of a program, and says what it took. */
public final class AgendaMeasurement {
  private static final long SEED = 1;
  private static final int RUNS = 5;
  private static final double MILLION = 1e6;

  private AgendaMeasurement() {}

  /**
   * Measures a year of 100,000 placements, or of as many as are given.
   *
   * @param args the number of placements, or nothing
   */
  public static void main(String[] args) {
    run(args.length == 0 ? 100_000 : Integer.parseInt(args[0]), System.out);
  }

  /**
   * Runs one measurement: the agenda of the day several times over, the last ones warm.
   *
   * @param placements how many placements
   * @param out where to print
   */
  public static void run(int placements, PrintStream out) {
    Stopwatch watch = new Stopwatch();
    long before = used();
    List<Engagement> year =
        watch.time("generating the year", () -> ProgramYear.of(placements, SEED));
    long engagements = used() - before;
    DateRange today = new DateRange(ProgramYear.MONDAY, ProgramYear.MONDAY);
    Agenda agenda = agenda(year, today);
    for (int run = 1; run <= RUNS; run++) {
      agenda = watch.time("agenda of the day, run " + run, () -> agenda(year, today));
    }
    long all = used() - before;
    out.println(
        "%s placements, %s of them calm, %s items on the agenda"
            .formatted(placements, agenda.calm(), agenda.items().size()));
    for (AgendaArea area : AgendaArea.values()) {
      out.println(
          "  %s: %s errors, %s warnings, %s notes"
              .formatted(
                  area,
                  agenda.count(area, Severity.ERROR),
                  agenda.count(area, Severity.WARNING),
                  agenda.count(area, Severity.INFO)));
    }
    watch.laps().forEach(lap -> out.println("  " + lap));
    out.println(
        "memory: %.0f MB for the engagements, %.0f MB with the agenda and all that was derived"
            .formatted(engagements / MILLION, all / MILLION));
  }

  private static Agenda agenda(List<Engagement> year, DateRange days) {
    return Agenda.of(year, ProgramYear.PROGRAM, days, ProgramYear.NOW);
  }

  @SuppressWarnings("SystemGc") // to see what is in use, not what is left over
  private static long used() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
