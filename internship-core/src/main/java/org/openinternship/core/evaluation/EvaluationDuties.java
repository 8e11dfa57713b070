package org.openinternship.core.evaluation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.openinternship.core.duty.Actor;
import org.openinternship.core.duty.Duty;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.internal.Texts;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.reason.Reason;
import org.openinternship.core.time.DateRange;
import org.openinternship.core.time.TimeBounds;

/** What is to be done about the evaluations of a placement. */
final class EvaluationDuties {
  private final Placement placement;
  private final EvaluationRules rules;
  private final DateRange window;
  private final Instant now;
  private final AwaitedEvaluations awaited;
  private final List<Duty> found = new ArrayList<>();

  private EvaluationDuties(
      Placement placement, EvaluationRules rules, DateRange window, Instant now) {
    this.placement = placement;
    this.rules = rules;
    this.window = window;
    this.now = now;
    this.awaited = new AwaitedEvaluations(placement, rules, now);
  }

  static List<Duty> of(
      Placement placement,
      Collection<BlindEvaluations> evaluations,
      EvaluationRules rules,
      DateRange window,
      Instant now) {
    for (BlindEvaluations each : evaluations) {
      each.checkPlacement(placement);
    }
    if (evaluations.size() > 1) {
      Texts.checkDifferent(
          "EvaluationRules",
          "evaluation point",
          evaluations.stream().map(each -> each.point().name()).toList());
    }
    EvaluationDuties duties = new EvaluationDuties(placement, rules, window, now);
    if (duties.awaited.rests()) {
      return List.of();
    }
    duties.toBeAsked(evaluations);
    evaluations.forEach(duties::asked);
    return List.copyOf(duties.found);
  }

  private void toBeAsked(Collection<BlindEvaluations> evaluations) {
    List<LocalDate> days = awaited.dueDays();
    for (int i = 0; i < days.size(); i++) {
      PlannedPoint planned = rules.points().get(i);
      LocalDate opensOn = rules.opensOn(days.get(i), awaited.firstDay());
      if (!opensOn.isAfter(window.last())
          && evaluations.stream().noneMatch(it -> it.point().name().equals(planned.name()))) {
        toBeAsked(rules.point(planned, days.get(i), awaited.firstDay(), awaited.zone()));
      }
    }
  }

  private void toBeAsked(EvaluationPoint point) {
    Instant opens = point.window().opensAt();
    Instant due = point.dueAt();
    if (!now.isBefore(due) && !awaited.missingIfAbsent(due)) {
      return;
    }
    Severity severity = now.isBefore(opens) ? Severity.INFO : Severity.WARNING;
    found.add(
        new Duty(
            Actor.PROGRAM,
            now.isBefore(due) ? severity : Severity.ERROR,
            opens,
            Optional.of(due),
            Reason.of(EvaluationReason.ASK_FOR_EVALUATIONS, placement.id(), point.name()),
            Reason.of(
                EvaluationReason.EVALUATION_OPENS, placement.id(), point.name(), opens, due)));
  }

  private void asked(BlindEvaluations evaluations) {
    Instant opens = evaluations.point().window().opensAt();
    if (!opens.isBefore(awaited.endOf(window.last()))) {
      return;
    }
    Instant due = awaited.dueAt(evaluations);
    boolean missing = awaited.missingIfAbsent(due);
    boolean revealed = evaluations.isRevealed(now);
    for (EvaluatorRole role : evaluations.asked().keySet()) {
      if (!evaluations.hasHandedIn(role, now)) {
        if (missing) {
          Reason why = SubmissionChecks.notIn(evaluations, role, due);
          add(
              evaluations,
              role,
              awaited.severity(evaluations),
              lastReminder(evaluations),
              due,
              why);
        } else if (now.isBefore(due)) {
          Reason why = reason(EvaluationReason.EVALUATION_DUE, evaluations, role, due);
          add(evaluations, role, Severity.INFO, lastReminder(evaluations), due, why);
        }
      } else if (revealed) {
        continues(evaluations, role);
      }
    }
  }

  /** A result that asks for more time waits for another evaluation, at the latest at the end. */
  private void continues(BlindEvaluations evaluations, EvaluatorRole role) {
    Evaluation latest = evaluations.latest(role, now).orElseThrow();
    if (latest.result().filter(EvaluationResult.EXTEND::equals).isEmpty()) {
      return;
    }
    Instant end = awaited.endOf(awaited.lastDay());
    if (now.isBefore(end) || awaited.missingIfAbsent(end)) {
      Reason why = reason(EvaluationReason.EVALUATION_CONTINUES, evaluations, role, end);
      Severity severity = now.isBefore(end) ? Severity.INFO : Severity.WARNING;
      Instant since = evaluations.revealedAt();
      Instant handedIn = latest.submittedAt();
      add(evaluations, role, severity, handedIn.isAfter(since) ? handedIn : since, end, why);
    }
  }

  /** Returns the last reminder that has come; before the first, when the evaluation opens. */
  private Instant lastReminder(BlindEvaluations evaluations) {
    Instant last = evaluations.point().window().opensAt();
    for (Instant reminder : evaluations.point().reminders()) {
      last = reminder.isAfter(now) ? last : reminder;
    }
    return last;
  }

  private Reason reason(
      EvaluationReason code, BlindEvaluations evaluations, EvaluatorRole role, Instant due) {
    return Reason.of(code, role, placement.id(), evaluations.point().name(), due);
  }

  private void add(
      BlindEvaluations evaluations,
      EvaluatorRole role,
      Severity severity,
      Instant since,
      Instant due,
      Reason why) {
    Reason step =
        Reason.of(
            EvaluationReason.HAND_IN_EVALUATION, role, placement.id(), evaluations.point().name());
    LocalDate dueOn = placement.dayOf(TimeBounds.nearest(due.minusNanos(1)));
    LocalDate on = awaited.today().isAfter(dueOn) ? awaited.today() : dueOn;
    for (Actor actor : role.actors(placement, on)) {
      found.add(new Duty(actor, severity, since, Optional.of(due), step, why));
    }
  }
}
