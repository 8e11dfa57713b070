package org.openinternship.examples.demo;

import java.io.PrintStream;
import java.util.Properties;
import org.openinternship.core.finding.FindingsException;
import org.openinternship.examples.measure.Measurement;
import org.openinternship.examples.report.Complaint;

/**
 * The demonstration that {@code ./mvnw -q -Pdemo} runs: matches a bundled cohort and prints what a
 * coordinator wants to see.
 *
 * <p>Options are system properties, at most one of the first four:
 *
 * <ul>
 *   <li>{@code -Dprogram=FILE} runs the program of a JSON file: checks it whole and matches its
 *       cohort by its policy
 *   <li>{@code -Dcohort=FILE} matches the cohort of a JSON file instead
 *   <li>{@code -Dexample=lfx} or {@code preflib} runs an example on real data, {@code offers} a
 *       season of offers, {@code vsfs}, {@code waaph} or {@code preactum} a program from its
 *       definition to its completion records, {@code coordinator} a term on four spreadsheets
 *   <li>{@code -Dcompare=mechanisms} puts all mechanisms of the library side by side on the cohort,
 *       {@code programs} the rules of six programs, or names of mechanisms with commas between them
 *       those; and says what of the match is luck
 *   <li>{@code -Dmeasure=100000x25000} measures with so many interns and projects
 *   <li>{@code -Ddata=DIRECTORY} says where the real data is
 * </ul>
 *
 * <p>Whatever is wrong with the input is said in one message on the error stream, and the exit code
 * is 1.
 */
public final class Demo {
  private final Options options;
  private final PrintStream out;

  private Demo(Options options, PrintStream out) {
    this.options = options;
    this.out = out;
  }

  /**
   * Runs the demonstration.
   *
   * @param args not used; options are system properties
   */
  public static void main(String[] args) {
    int exitCode = run(System.getProperties(), System.out, System.err);
    if (exitCode != 0) {
      System.exit(exitCode);
    }
  }

  static int run(Properties properties, PrintStream out, PrintStream err) {
    try {
      new Demo(Options.of(properties), out).run();
      return 0;
    } catch (FindingsException e) {
      err.println(
          properties.containsKey("program")
              ? "The program cannot be run:"
              : "The cohort cannot be matched:");
      e.report().findings().forEach(finding -> err.println("  " + finding));
    } catch (Complaint e) {
      err.println(e.getMessage());
    }
    return 1;
  }

  private void run() {
    if (options.measure().isPresent()) {
      Measurement.run(options.measure().get(), out);
    } else if (options.example().isPresent()) {
      options.example().get().show(options, out);
    } else {
      new CohortRun(options, out).run();
    }
  }
}
