package org.openinternship.core.pay;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openinternship.core.duty.Actor;
import org.openinternship.core.duty.ActorSide;
import org.openinternship.core.duty.Duty;
import org.openinternship.core.evaluation.BlindEvaluations;
import org.openinternship.core.evaluation.EvaluationReason;
import org.openinternship.core.evaluation.EvaluationRules;
import org.openinternship.core.evaluation.EvaluatorRole;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.placement.PlacementState;
import org.openinternship.core.reason.Reason;
import org.openinternship.core.reason.ReasonCode;
import org.openinternship.core.time.DateRange;
import org.openinternship.core.time.TimeBounds;
import org.openinternship.core.time.TimeWindow;

/** What is to be done about the items of a pay statement. */
final class PayDuties {
  private final Placement placement;
  private final PayTerms terms;
  private final PayBasis basis;
  private final EvaluationRules evaluation;
  private final DateRange window;
  private final Instant now;
  private final boolean unblocks;
  private final List<Duty> found = new ArrayList<>();

  PayDuties(
      Placement placement,
      PayTerms terms,
      PayBasis basis,
      EvaluationRules evaluation,
      DateRange window,
      Instant now) {
    this.placement = placement;
    this.terms = terms;
    this.basis = basis;
    this.evaluation = evaluation;
    this.window = window;
    this.now = now;
    PlacementState state = placement.state();
    this.unblocks = state != PlacementState.TERMINATED && state != PlacementState.PAUSED;
  }

  List<Duty> of(PayStatement statement) {
    for (PayItem item : statement.items()) {
      if (!item.isSettled() && !item.isLapsed()) {
        about(item);
      }
    }
    return List.copyOf(found);
  }

  private void about(PayItem item) {
    if (item.isDue()) {
      Instant since = item.dueFrom().orElse(now);
      pay(item, since, Reason.of(PayReason.PAY_DUE, item.name(), since));
      return;
    }
    boolean early = item.blockedBy().stream().anyMatch(PayDuties::isEarly);
    if (early && item.blockedBy().size() == 1) {
      Instant from = item.dueFrom().orElseThrow();
      if (from.isBefore(TimeWindow.endOf(window.last(), placement.zone()))) {
        pay(item, from, item.blockedBy().get(0));
      }
    } else if (!early && unblocks) {
      item.blockedBy().forEach(this::unblock);
    }
  }

  private static boolean isEarly(Reason reason) {
    return reason.code() == PayReason.PAY_NOT_BEFORE;
  }

  private void pay(PayItem item, Instant since, Reason why) {
    Instant due =
        TimeBounds.nearest(since.atZone(placement.zone()).plusDays(terms.daysToPay()).toInstant());
    Reason step =
        item.unpaid()
            .map(money -> Reason.of(PayReason.PAY_OUT, item.name(), money))
            .orElseGet(
                () -> Reason.of(PayReason.AWARD_CREDIT, item.name(), item.credit().orElseThrow()));
    found.add(
        new Duty(
            item.credit().isPresent() ? Actor.INSTITUTION : payer(),
            now.isBefore(due) ? Severity.INFO : Severity.ERROR,
            since,
            Optional.of(due),
            step,
            why));
  }

  private Actor payer() {
    return terms.payer() == ActorSide.HOST
        ? Actor.HOST
        : terms.payer() == ActorSide.INSTITUTION ? Actor.INSTITUTION : Actor.PROGRAM;
  }

  private void unblock(Reason why) {
    ReasonCode code = why.code();
    if (code == EvaluationReason.GATE_AWAITS_EVALUATION) {
      awaitEvaluation(why);
    } else if (code == PayReason.PAY_AWAITS_DELIVERABLE) {
      Reason step =
          Reason.of(PayReason.ACCEPT_DELIVERABLE, why.argument("deliverable"), placement.id());
      byTheEnd(Actor.of(placement.supervisorOn(dayOf(now))), step, why);
    } else if (code == PayReason.PAY_AWAITS_COMPLETION) {
      byTheEnd(Actor.PROGRAM, Reason.of(PayReason.COMPLETE_PLACEMENT, placement.id()), why);
    }
  }

  private void awaitEvaluation(Reason why) {
    EvaluatorRole role = why.argument("role", EvaluatorRole::valueOf);
    String point = why.argument("point");
    for (BlindEvaluations asked : basis.evaluations()) {
      if (!asked.point().name().equals(point)) {
        continue;
      }
      Instant due = evaluation.dueAt(placement, asked);
      if (!now.isBefore(due)) {
        Reason step = Reason.of(EvaluationReason.HAND_IN_EVALUATION, role, placement.id(), point);
        for (Actor actor : role.actors(placement, dayOf(now))) {
          found.add(new Duty(actor, Severity.WARNING, due, Optional.empty(), step, why));
        }
      }
    }
  }

  /** What has to be done by the end of the work is shown when the end is near. */
  private void byTheEnd(Actor actor, Reason step, Reason why) {
    Optional<LocalDate> last = placement.activeDays().last();
    if (last.isPresent() && !last.get().isAfter(window.last())) {
      Instant end = TimeWindow.endOf(last.get(), placement.zone());
      Severity severity = now.isBefore(end) ? Severity.INFO : Severity.WARNING;
      found.add(new Duty(actor, severity, end, Optional.of(end), step, why));
    }
  }

  private LocalDate dayOf(Instant instant) {
    return placement.dayOf(instant);
  }
}
