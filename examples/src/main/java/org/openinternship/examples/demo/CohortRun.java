package org.openinternship.examples.demo;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.examples.page.AllocationPage;
import org.openinternship.examples.report.Complaint;
import org.openinternship.examples.report.CoordinatorReport;
import org.openinternship.examples.report.Stopwatch;
import org.openinternship.jackson.InternshipJson;
import org.openinternship.matching.Allocation;
import org.openinternship.matching.MatchingEngine;
import org.openinternship.matching.compare.Robustness;
import org.openinternship.matching.compare.SettingComparison;

/** Matches the cohort or the program of a file, or the bundled cohort, and prints the report. */
final class CohortRun {
  private final Options options;
  private final PrintStream out;

  CohortRun(Options options, PrintStream out) {
    this.options = options;
    this.out = out;
  }

  void run() {
    Stopwatch watch = new Stopwatch();
    MatchInput input = watch.time("reading", () -> MatchInput.of(options));
    Cohort cohort = input.cohort();
    Allocation allocation =
        watch.time("matching", () -> MatchingEngine.of(input.policy()).match(cohort));
    watch.time("verifying and explaining", allocation::record);
    String firstResult = watch.soFar();
    input.about().forEach(out::println);
    CoordinatorReport.of(input.title(), cohort, allocation).forEach(out::println);
    AllocationPage page = AllocationPage.of(input.title(), allocation);
    if (options.compare().isPresent()) {
      SideBySide sides = SideBySide.of(options.compare().get(), input.policy());
      SettingComparison compared = watch.time("comparing", () -> sides.comparison(cohort));
      Robustness robust = watch.time("trying draws and weights", () -> sides.robustness(cohort));
      out.println();
      out.print(compared.text() + "\n" + robust.text());
      page = page.comparedWith(compared).withRobustness(robust);
    }
    AllocationPage report = page;
    out.println();
    out.println("written   " + write(allocation));
    out.println("report    " + watch.time("report", () -> write(report)));
    out.println("time      " + String.join(", ", watch.laps()));
    out.println("          first result " + firstResult);
  }

  private Path write(AllocationPage page) {
    Path file = options.target().resolve("report.html").toAbsolutePath().normalize();
    try {
      page.write(file);
      return file;
    } catch (UncheckedIOException e) {
      throw new Complaint("The report cannot be written to " + file + ": " + e.getMessage(), e);
    }
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
