package org.openinternship.core.program;

import java.time.Duration;
import java.util.List;
import org.openinternship.core.contact.ContactRules;
import org.openinternship.core.evaluation.EvaluationRules;
import org.openinternship.core.evaluation.Gate;
import org.openinternship.core.evaluation.PlannedPoint;
import org.openinternship.core.finding.Report;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.supervision.EvaluationKind;
import org.openinternship.core.supervision.SupervisionRules;

/**
 * Finds rules of two areas that do not fit. An error is a contradiction that no placement can
 * escape; a warning is one that some placements run into, though they keep every rule of one area.
 */
final class ProgramChecks {
  private static final int DAYS_OF_A_WEEK = 7;

  private final Program program;
  private final SupervisionRules supervision;
  private final Report.Collector found = Report.collector();

  private ProgramChecks(Program program) {
    this.program = program;
    this.supervision = program.supervision();
  }

  static Report check(Program program) {
    ProgramChecks checks = new ProgramChecks(program);
    checks.found.include("/admission", program.admission().validate());
    checks.mentors();
    checks.extensions();
    checks.contact();
    checks.evaluations();
    checks.gates("/pay/gates", program.pay().gates());
    checks.order(program.pay().gates());
    checks.gates("/completion/gates", program.completion().gates());
    checks.found.include("", WorkChecks.check(program));
    return checks.found.report();
  }

  private void mentors() {
    int max = supervision.maxMentors();
    if (program.postings().minMentors() > max) {
      found.add(
          Severity.ERROR,
          "/postings/minMentors",
          ProgramReason.TOO_MANY_MENTORS_NEEDED,
          program.postings().minMentors(),
          max);
    } else if (program.postings().maxMentors() > max) {
      found.add(
          Severity.WARNING,
          "/postings/maxMentors",
          ProgramReason.MENTOR_LIMITS_DIFFER,
          program.postings().maxMentors(),
          max);
    }
  }

  private void extensions() {
    int days = program.placements().extensions().maxExtensionDays();
    long max = (long) supervision.maxExtensionWeeks() * DAYS_OF_A_WEEK;
    if (days > max) {
      found.add(
          Severity.WARNING,
          "/placements/extensions/maxExtensionDays",
          ProgramReason.EXTENSION_LIMITS_DIFFER,
          days,
          max);
    }
  }

  /** A plan that supervision finds sound must not be a risk to contact from its first day. */
  private void contact() {
    ContactRules contact = program.contact();
    later(
        "preferredAnswerTime",
        supervision.preferredAnswerTime(),
        contact.preferredAnswerTime(),
        ProgramReason.ANSWER_LIMITS_DIFFER,
        contact.preferredAnswerTime());
    later(
        "maxAnswerTime",
        supervision.maxAnswerTime(),
        contact.maxAnswerTime(),
        ProgramReason.ANSWER_LIMITS_DIFFER,
        contact.maxAnswerTime());
    later(
        "maxReviewTime",
        supervision.maxReviewTime(),
        Duration.ofDays(contact.maxReviewDays()),
        ProgramReason.REVIEW_LIMITS_DIFFER,
        contact.maxReviewDays());
    longer(
        "maxDaysToFirstContact",
        supervision.maxDaysToFirstContact(),
        contact.maxDaysToFirstContact(),
        ProgramReason.FIRST_CONTACT_LIMITS_DIFFER);
    longer(
        "maxUncoveredDays",
        supervision.maxUncoveredDays(),
        contact.maxUncoveredDays(),
        ProgramReason.COVER_LIMITS_DIFFER);
    if (supervision.minCallsPerWeek() == 1 && contact.maxDaysWithoutLiveCall() < DAYS_OF_A_WEEK) {
      found.add(
          Severity.WARNING,
          "/supervision/minCallsPerWeek",
          ProgramReason.CALL_LIMITS_DIFFER,
          1,
          DAYS_OF_A_WEEK,
          contact.maxDaysWithoutLiveCall());
    }
  }

  private void later(
      String attribute, Duration promised, Duration limit, ProgramReason code, Object max) {
    if (promised.compareTo(limit) > 0) {
      found.add(Severity.WARNING, "/supervision/" + attribute, code, promised, max);
    }
  }

  private void longer(String attribute, int planned, int max, ProgramReason code) {
    if (planned > max) {
      found.add(Severity.WARNING, "/supervision/" + attribute, code, planned, max);
    }
  }

  /** The evaluations of the program, put into a plan of supervision, must pass its check. */
  private void evaluations() {
    EvaluationRules evaluation = program.evaluation();
    List<EvaluationKind> kinds = evaluation.kinds();
    for (EvaluationKind kind : supervision.requiredEvaluations()) {
      if (!kinds.contains(kind)) {
        found.add(
            Severity.ERROR, "/evaluation/points", ProgramReason.EVALUATION_WITHOUT_POINT, kind);
      }
    }
    for (int i = 0; i < kinds.size(); i++) {
      PlannedPoint point = evaluation.points().get(i);
      if (kinds.get(i) != EvaluationKind.INTERIM
          && !supervision.requiredEvaluations().contains(kinds.get(i))) {
        found.add(
            Severity.WARNING,
            "/supervision/requiredEvaluations",
            ProgramReason.EVALUATION_NOT_REQUIRED,
            point.name());
      }
      if (kinds.get(i) == EvaluationKind.MIDPOINT
          && (point.percent() < supervision.minMidpointPercent()
              || point.percent() > supervision.maxMidpointPercent())) {
        found.add(
            Severity.WARNING,
            "/evaluation/points/" + i,
            ProgramReason.MIDPOINT_MISPLACED,
            point.name(),
            point.percent(),
            supervision.minMidpointPercent(),
            supervision.maxMidpointPercent());
      }
    }
    int open = evaluation.opensDaysBefore();
    if (open < supervision.minOpenDays() || open > supervision.maxOpenDays()) {
      found.add(
          Severity.WARNING,
          "/evaluation/opensDaysBefore",
          ProgramReason.OPEN_DAYS_DIFFER,
          open,
          supervision.minOpenDays(),
          supervision.maxOpenDays());
    }
    supervision.reminders().stream()
        .filter(reminder -> !evaluation.reminders().contains(reminder))
        .forEach(
            reminder ->
                found.add(
                    Severity.WARNING,
                    "/evaluation/reminders",
                    ProgramReason.REMINDERS_DIFFER,
                    reminder));
  }

  /** Finds gates that wait for evaluations nobody is asked for. */
  private void gates(String path, List<Gate> gates) {
    for (int i = 0; i < gates.size(); i++) {
      found.include(path + "/" + i, program.evaluation().check(gates.get(i)));
    }
  }

  /** Finds instalments that wait for a later evaluation than the next one does. */
  private void order(List<Gate> gates) {
    for (int i = 0; i + 1 < gates.size(); i++) {
      int last = last(gates.get(i));
      if (last > last(gates.get(i + 1))) {
        found.add(
            Severity.WARNING,
            "/pay/gates/" + i,
            ProgramReason.GATES_OUT_OF_ORDER,
            gates.get(i).name(),
            program.evaluation().points().get(last).name(),
            gates.get(i + 1).name());
      }
    }
  }

  /** The place of the last evaluation point a gate waits for; -1: none that is known. */
  private int last(Gate gate) {
    List<String> points = program.evaluation().points().stream().map(PlannedPoint::name).toList();
    return gate.conditions().stream()
        .mapToInt(condition -> points.indexOf(condition.point()))
        .max()
        .orElse(-1);
  }
}
