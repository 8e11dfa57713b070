package org.openinternship.examples.offers;

import static org.openinternship.examples.offers.SchemeSize.PM_INTERNSHIP_SCHEME;

import java.io.PrintStream;
import java.util.Locale;
import org.openinternship.core.offer.OfferFigures;
import org.openinternship.examples.report.Stopwatch;

/**
 * A simulated season of offers as large as the first round of the PM Internship Scheme: 181,000
 * people, 621,000 applications, 127,000 posts. In the real one, 82,077 offers were made, 28,141
 * accepted and about 8,700 interns joined. Chance is set so that the first round is much like it;
 * the rounds after it are what re-matching the rest adds.
 */
public final class OfferSeasonExample {
  private static final long SEED = 2024;

  private OfferSeasonExample() {}

  /**
   * Runs the season and prints its figures.
   *
   * @param out where to print
   */
  public static void run(PrintStream out) {
    Stopwatch watch = new Stopwatch();
    SeasonResult result =
        watch.time(
            "simulated in", () -> SeasonSimulation.run(PM_INTERNSHIP_SCHEME, SEED, season -> {}));
    print(PM_INTERNSHIP_SCHEME, result, out);
    watch.laps().forEach(out::println);
  }

  /**
   * Prints what came of a season.
   *
   * @param size how large it was
   * @param result what came of it
   * @param out where to
   */
  static void print(SchemeSize size, SeasonResult result, PrintStream out) {
    out.println(
        number(size.interns())
            + " interns, "
            + number(size.applications())
            + " applications, "
            + number(size.seats())
            + " seats on "
            + number(size.projects())
            + " projects");
    line(out, "up to round", "offers", "accepted", "declined", "expired", "withdrawn");
    for (int i = 0; i < result.rounds().size(); i++) {
      OfferFigures figures = result.rounds().get(i);
      line(
          out,
          Integer.toString(i + 1),
          number(figures.made()),
          number(figures.accepted()),
          number(figures.allDeclined()),
          number(figures.expired()),
          number(figures.allWithdrawn()));
    }
    out.println("stopped after " + result.days() + " days: " + result.stop());
    result.figures().declined().forEach((why, count) -> reason(out, "declined", why, count));
    result.figures().withdrawn().forEach((why, count) -> reason(out, "withdrawn", why, count));
    out.println("unfilled: " + number(result.totals().freeSeats()) + " seats");
    out.println("without a place: " + number(result.totals().free()) + " interns");
    out.println("joined: " + number(result.joined()) + " of those who accepted");
  }

  private static void reason(PrintStream out, String what, Enum<?> why, int count) {
    out.println("  " + what + ", " + why + ": " + number(count));
  }

  private static void line(PrintStream out, String... cells) {
    StringBuilder line = new StringBuilder();
    for (String cell : cells) {
      line.append(" ".repeat(Math.max(1, 12 - cell.length()))).append(cell);
    }
    out.println(line);
  }

  private static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
