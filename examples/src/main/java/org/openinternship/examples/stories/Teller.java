package org.openinternship.examples.stories;

import java.io.PrintStream;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.openinternship.core.completion.CompletionOutcome;
import org.openinternship.core.completion.CompletionRecord;
import org.openinternship.core.engagement.Agenda;
import org.openinternship.core.evaluation.BlindEvaluations;
import org.openinternship.core.evaluation.EvaluationRules;
import org.openinternship.core.evaluation.EvaluatorRole;
import org.openinternship.core.finding.Finding;
import org.openinternship.core.finding.Report;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.overview.CohortOverview;
import org.openinternship.core.overview.Dimension;
import org.openinternship.core.reason.ReasonTexts;

/** Prints a story, chapter by chapter. */
final class Teller {
  private static final int LONGEST = 150;

  private final PrintStream out;

  Teller(PrintStream out) {
    this.out = out;
  }

  void chapter(String title) {
    out.println();
    out.println(title);
  }

  void say(String line) {
    out.println("  " + (line.length() > LONGEST ? line.substring(0, LONGEST - 3) + "..." : line));
  }

  /** Every finding of a check. */
  void findings(String what, Report report) {
    say(what + ": " + report.findings().size() + " findings");
    report
        .findings()
        .forEach(
            finding ->
                say(
                    "  "
                        + texts().word(finding.severity())
                        + ": "
                        + texts().message(finding.reason())));
  }

  /** The texts in which everything is told, to a coordinator. */
  ReasonTexts texts() {
    return ReasonTexts.english();
  }

  /** How many findings of each kind there are over many checks. */
  void counts(String what, Collection<Report> reports) {
    Map<String, Long> counts =
        reports.stream()
            .flatMap(report -> report.findings().stream())
            .collect(Collectors.groupingBy(Teller::kind, TreeMap::new, Collectors.counting()));
    say(what + ", over " + reports.size() + ": " + counts);
  }

  private static String kind(Finding finding) {
    return finding.severity() + " " + finding.reason().code();
  }

  /** How many placements need nothing, and what is a warning or an error, the gravest first. */
  void agenda(Agenda agenda, int shown) {
    say(agenda.calm() + " of " + agenda.engagements() + " placements are calm");
    agenda.items().stream()
        .filter(item -> item.duty().severity() != Severity.INFO)
        .limit(shown)
        .forEach(item -> say(item.duty().by() + ": " + item.told(texts())));
  }

  /** The placements by each dimension, the three most frequent values of each. */
  void counts(CohortOverview overview) {
    for (Dimension dimension : Dimension.values()) {
      String counts =
          overview.by(dimension).counts().stream()
              .limit(3)
              .map(count -> count.value() + " " + count.placements())
              .collect(Collectors.joining(", "));
      say("by " + dimension + ": " + counts);
    }
  }

  /** How interns and their supervisors, once both have rated, see the same work. */
  void gaps(List<BlindEvaluations> evaluations, EvaluationRules rules, Instant now) {
    say(
        "how interns see themselves beside their supervisors: "
            + rules.cohortGaps(evaluations, EvaluatorRole.SUPERVISOR, now).selfAssessments());
  }

  /** How many completed, one record of theirs, and what the first who did not is told. */
  void completions(List<CompletionOutcome> completions) {
    List<CompletionRecord> issued =
        completions.stream()
            .filter(CompletionOutcome.RecordIssued.class::isInstance)
            .map(completion -> ((CompletionOutcome.RecordIssued) completion).record())
            .toList();
    say(issued.size() + " of " + completions.size() + " have completed");
    issued.stream()
        .findFirst()
        .ifPresent(
            record ->
                say(
                    "%s: %s min, %s items, %s competencies shown, %s signatures"
                        .formatted(
                            record.placement(),
                            record.minutes(),
                            record.done().size(),
                            record.competencies().size(),
                            record.signatories().size())));
    completions.stream()
        .filter(CompletionOutcome.RecordRefused.class::isInstance)
        .findFirst()
        .ifPresent(
            refused ->
                findings("one who has not", ((CompletionOutcome.RecordRefused) refused).missing()));
  }
}
