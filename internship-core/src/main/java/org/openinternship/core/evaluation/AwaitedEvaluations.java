package org.openinternship.core.evaluation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.placement.PlacementState;
import org.openinternship.core.time.Days;
import org.openinternship.core.time.TimeWindow;

/** When evaluations of a placement are awaited, and whether somebody is there to miss them. */
final class AwaitedEvaluations {
  private final Placement placement;
  private final EvaluationRules rules;
  private final Instant now;
  private final Days active;
  private final LocalDate today;
  private final boolean rests;
  private final List<LocalDate> dueDays;

  AwaitedEvaluations(Placement placement, EvaluationRules rules, Instant now) {
    this.placement = placement;
    this.rules = rules;
    this.now = now;
    this.active = placement.activeDays();
    this.today = placement.dayOf(now);
    PlacementState state = placement.state();
    this.rests =
        active.isEmpty()
            || (state.ended() && !placement.isAtWork(now))
            || (state == PlacementState.PAUSED && !active.contains(today));
    this.dueDays = rests ? List.of() : DueDays.of(placement, rules.points());
  }

  /** Returns whether the work rests or is over, so that nobody waits for anything. */
  boolean rests() {
    return rests;
  }

  LocalDate today() {
    return today;
  }

  ZoneId zone() {
    return placement.zone();
  }

  LocalDate firstDay() {
    return active.first().orElseThrow();
  }

  LocalDate lastDay() {
    return active.last().orElseThrow();
  }

  /** Returns the days on which the points are due, those of the first points of the rules. */
  List<LocalDate> dueDays() {
    return dueDays;
  }

  /** Returns when evaluations are due: as they were asked, or later if their point has moved. */
  Instant dueAt(BlindEvaluations evaluations) {
    return dueAt(evaluations, rules, dueDays, zone());
  }

  static Instant dueAt(
      BlindEvaluations evaluations, EvaluationRules rules, List<LocalDate> dueDays, ZoneId zone) {
    Instant asked = evaluations.point().dueAt();
    for (int i = 0; i < dueDays.size(); i++) {
      if (rules.points().get(i).name().equals(evaluations.point().name())) {
        Instant planned = endOf(dueDays.get(i), zone);
        return planned.isAfter(asked) ? planned : asked;
      }
    }
    return asked;
  }

  Instant endOf(LocalDate day) {
    return endOf(day, zone());
  }

  private static Instant endOf(LocalDate day, ZoneId zone) {
    return TimeWindow.endOf(day, zone);
  }

  /**
   * Says whether what was due and is not in is missing now. On a day of work it is; and what was
   * due at the very end of the work is missed until the placement is completed, since there is no
   * day of work after it.
   */
  boolean missingIfAbsent(Instant dueAt) {
    if (rests || now.isBefore(dueAt)) {
      return false;
    }
    return active.contains(today)
        || (placement.state() == PlacementState.ACTIVE
            && today.isAfter(lastDay())
            && !dueAt.isBefore(endOf(lastDay())));
  }

  /** Returns how grave it is that an evaluation is missing: less so in the days of grace. */
  Severity severity(BlindEvaluations evaluations) {
    return now.isBefore(evaluations.closesAt()) ? Severity.WARNING : Severity.ERROR;
  }
}
