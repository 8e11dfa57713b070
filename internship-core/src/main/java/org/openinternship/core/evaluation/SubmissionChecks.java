package org.openinternship.core.evaluation;

import java.time.Instant;
import java.util.Optional;
import org.openinternship.core.finding.Report;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.reason.Reason;

/** Checks of the times at which the evaluations of a point came in. */
final class SubmissionChecks {
  private final BlindEvaluations evaluations;
  private final Instant now;
  private final Instant dueAt;
  private final Report.Collector found = Report.collector();

  private SubmissionChecks(BlindEvaluations evaluations, Instant dueAt, Instant now) {
    this.evaluations = evaluations;
    this.dueAt = dueAt;
    this.now = now;
  }

  static Report of(
      BlindEvaluations evaluations, Placement placement, EvaluationRules rules, Instant now) {
    AwaitedEvaluations awaited = new AwaitedEvaluations(placement, rules, now);
    SubmissionChecks checks = new SubmissionChecks(evaluations, awaited.dueAt(evaluations), now);
    if (!awaited.rests()) {
      checks.found.include("/point", rules.check(placement, evaluations.point()));
    }
    for (int i = 0; i < evaluations.stored().size(); i++) {
      Evaluation evaluation = evaluations.stored().get(i);
      if (!evaluation.submittedAt().isAfter(now)) {
        checks.time(evaluation, "/evaluations/" + i);
      }
    }
    if (awaited.missingIfAbsent(checks.dueAt)) {
      Severity severity = awaited.severity(evaluations);
      for (EvaluatorRole role : evaluations.asked().keySet()) {
        if (!evaluations.hasHandedIn(role, now)) {
          checks.found.add(severity, "/asked/" + role, notIn(evaluations, role, checks.dueAt));
        }
      }
    }
    return checks.found.report();
  }

  static Reason notIn(BlindEvaluations evaluations, EvaluatorRole role, Instant dueAt) {
    return Reason.of(
        EvaluationReason.EVALUATION_NOT_IN,
        role,
        evaluations.placement(),
        evaluations.point().name(),
        dueAt);
  }

  private void time(Evaluation evaluation, String path) {
    Instant at = evaluation.submittedAt();
    Instant opens = evaluations.point().window().opensAt();
    Optional<Evaluation> before =
        evaluations
            .counted(evaluation.role())
            .takeWhile(each -> each != evaluation)
            .reduce((first, last) -> last);
    if (at.isBefore(opens)) {
      add(Severity.ERROR, path, EvaluationReason.EVALUATION_EARLY, evaluation, opens);
    } else if (before.isPresent()) {
      again(before.get(), evaluation, path);
    } else if (!at.isBefore(evaluations.closesAt())) {
      Instant closed = evaluations.closesAt();
      add(Severity.ERROR, path, EvaluationReason.EVALUATION_NOT_BLIND, evaluation, closed);
    } else if (!at.isBefore(dueAt)) {
      add(Severity.WARNING, path, EvaluationReason.EVALUATION_LATE, evaluation, dueAt);
    }
  }

  /** Whether a result asked for another evaluation is not to be told as long as it is blind. */
  private void again(Evaluation before, Evaluation evaluation, String path) {
    boolean asked = before.result().filter(EvaluationResult.EXTEND::equals).isPresent();
    if (evaluations.isRevealed(now) && !asked) {
      found.add(
          Severity.WARNING,
          path,
          EvaluationReason.EVALUATION_AGAIN,
          evaluation.role(),
          evaluation.placement(),
          evaluation.point(),
          evaluation.submittedAt());
    }
  }

  private void add(
      Severity severity, String path, EvaluationReason code, Evaluation evaluation, Instant limit) {
    found.add(
        severity,
        path,
        code,
        evaluation.role(),
        evaluation.placement(),
        evaluation.point(),
        evaluation.submittedAt(),
        limit);
  }
}
