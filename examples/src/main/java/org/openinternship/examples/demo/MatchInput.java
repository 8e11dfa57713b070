package org.openinternship.examples.demo;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.finding.Finding;
import org.openinternship.core.finding.Report;
import org.openinternship.core.term.Phase;
import org.openinternship.matching.policy.MatchingPolicy;
import org.openinternship.matching.run.ProgramRun;

/**
 * What is matched, by which policy.
 *
 * @param title what the report calls it
 * @param about what a program's file says beside the cohort; nothing for a cohort alone
 * @param policy the policy
 * @param cohort the cohort
 */
record MatchInput(String title, List<String> about, MatchingPolicy policy, Cohort cohort) {
  /** What the options say to match: a program, a cohort, or else the bundled cohort. */
  static MatchInput of(Options options) {
    return options
        .program()
        .map(file -> of(JsonFile.read("program", file, ProgramRun.class)))
        .orElseGet(
            () ->
                new MatchInput(
                    options.cohort().map(Path::toString).orElse("VSFS 2012-2013"),
                    List.of(),
                    MatchingPolicy.standard(),
                    options
                        .cohort()
                        .map(file -> JsonFile.read("cohort", file, Cohort.class))
                        .orElseGet(JsonFile::bundledCohort)));
  }

  /** Refuses a run with errors, so that they are all told before anything is matched. */
  private static MatchInput of(ProgramRun run) {
    Report report = run.validate().orThrow("The program");
    String title = run.program().id() + ", " + run.term().id();
    return new MatchInput(title, about(run, report), run.policy(), run.cohort());
  }

  private static List<String> about(ProgramRun run, Report report) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "program   %s, term %s: work from %s to %s"
            .formatted(
                run.program().id(),
                run.term().id(),
                run.term().period().first(),
                run.term().period().last()));
    for (Phase phase : run.term().phases()) {
      lines.add(
          "phase     %s from %s to %s".formatted(phase.kind(), phase.firstDay(), phase.lastDay()));
    }
    lines.add("policy    " + run.policy().version());
    List<Finding> others =
        report.findings().stream().filter(it -> !it.path().startsWith("/cohort")).toList();
    others.forEach(finding -> lines.add("found     " + finding));
    lines.add("");
    return lines;
  }
}
