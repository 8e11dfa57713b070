package org.openinternship.examples.demo;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.examples.report.Complaint;
import org.openinternship.examples.report.CoordinatorReport;
import org.openinternship.examples.report.Stopwatch;
import org.openinternship.jackson.InternshipJson;
import org.openinternship.matching.Allocation;
import org.openinternship.matching.MatchingEngine;

/** Matches the cohort of a file, or the bundled one, and prints the report. */
final class CohortRun {
  private final Options options;
  private final PrintStream out;

  CohortRun(Options options, PrintStream out) {
    this.options = options;
    this.out = out;
  }

  void run() {
    Stopwatch watch = new Stopwatch();
    Cohort cohort =
        watch.time(
            "reading", () -> options.cohort().map(CohortFile::read).orElseGet(CohortFile::bundled));
    Allocation allocation =
        watch.time("matching", () -> MatchingEngine.withDefaults().match(cohort));
    watch.time("verifying and explaining", allocation::record);
    String firstResult = watch.soFar();
    String title = options.cohort().map(Path::toString).orElse("VSFS 2012-2013");
    CoordinatorReport.of(title, cohort, allocation).forEach(out::println);
    out.println();
    out.println("written   " + write(allocation));
    out.println("time      " + String.join(", ", watch.laps()));
    out.println("          first result " + firstResult);
  }

  private Path write(Allocation allocation) {
    Path file = options.target().resolve("allocation.json").toAbsolutePath().normalize();
    try {
      Files.createDirectories(file.getParent());
      InternshipJson.standard().write(allocation.record(), file);
      return file;
    } catch (IOException | UncheckedIOException e) {
      throw new Complaint("The allocation cannot be written to " + file + ": " + e.getMessage(), e);
    }
  }
}
