package org.openinternship.core.evaluation;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.immutables.value.Value;
import org.openinternship.core.duty.Duty;
import org.openinternship.core.finding.Report;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.internal.BuilderText;
import org.openinternship.core.internal.Texts;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.placement.PlacementState;
import org.openinternship.core.supervision.EvaluationKind;
import org.openinternship.core.supervision.PlannedEvaluation;
import org.openinternship.core.time.DateRange;
import org.openinternship.core.time.TimeBounds;
import org.openinternship.core.time.TimeWindow;

/**
 * The evaluations of a program: when they are due, as shares of a placement, what they ask, and how
 * gaps between self and others are read. The dates come from a placement or a period: see {@link
 * EvaluationPlan}. What evaluations release stands with what is released, as {@linkplain Gate
 * gates} of pay and of completion.
 */
@Value.Immutable
public abstract sealed class EvaluationRules implements WithEvaluationRules
    permits ImmutableEvaluationRules {
  private static final int YEAR = 366;

  EvaluationRules() {}

  /**
   * Returns the points, at least one, each later than the one before it, with names of their own.
   *
   * @return the points; {@link PlannedPoint#MIDPOINT} and {@link PlannedPoint#FINAL} by default
   */
  @Value.Default
  public List<PlannedPoint> points() {
    return List.of(PlannedPoint.MIDPOINT, PlannedPoint.FINAL);
  }

  /** {@return the days that a point opens before its due day, 1 to 366; 7 by default} */
  @Value.Default
  public int opensDaysBefore() {
    return 7;
  }

  /**
   * Returns the times before the due time at which to remind those whose evaluation is missing.
   * They are exact: a day of them has 24 hours, also where the clock is changed between.
   *
   * @return the times, each more than nothing, at most 36,525 days, no two the same; 3 days and 24
   *     hours by default
   */
  @Value.Default
  public List<Duration> reminders() {
    return List.of(Duration.ofDays(3), Duration.ofHours(24));
  }

  /**
   * Returns the days after the due time on which an evaluation is late but still blind.
   *
   * @return the days, 0 to 366; 0 by default: the window closes when the evaluation is due
   */
  @Value.Default
  public int graceDays() {
    return 0;
  }

  /**
   * Returns the form that each role fills in. Where two roles get the same form, the gap between
   * their ratings can be computed.
   *
   * @return the form of each role that is asked; none by default: the host then asks with forms of
   *     its own, such as one for each project
   */
  public abstract Map<EvaluatorRole, EvaluationForm> forms();

  /** {@return the rules of gaps between self and others; {@link GapRules#standard()} by default} */
  @Value.Default
  public GapRules gaps() {
    return GapRules.standard();
  }

  @Value.Check
  void check() {
    Texts.checkNotEmpty("EvaluationRules", "points", points());
    Texts.checkDifferent(
        "EvaluationRules", "point", points().stream().map(PlannedPoint::name).toList());
    for (int i = 1; i < points().size(); i++) {
      if (points().get(i).percent() <= points().get(i - 1).percent()) {
        throw new IllegalArgumentException(
            "EvaluationRules: point %s must be later than point %s. Maybe the two were swapped"
                .formatted(points().get(i), points().get(i - 1)));
      }
    }
    Bounds.check("EvaluationRules", "opensDaysBefore", opensDaysBefore(), 1, YEAR);
    Bounds.check("EvaluationRules", "graceDays", graceDays(), 0, YEAR);
    Texts.checkDifferent(
        "EvaluationRules", "reminder", reminders().stream().map(Duration::toString).toList());
    for (Duration reminder : reminders()) {
      Bounds.checkAbove("EvaluationRules", "one of reminders", reminder, Duration.ZERO);
      TimeBounds.check(reminder, "EvaluationRules.reminders");
    }
  }

  /**
   * Checks that a gate waits only for evaluations that are asked for.
   *
   * @param gate a gate of pay or completion
   * @return an error for each condition that names a point these rules do not have or, where they
   *     have forms, a role without form; paths point into the gate
   */
  public Report check(Gate gate) {
    Objects.requireNonNull(gate, "EvaluationRules.gate");
    Report.Collector found = Report.collector();
    for (int i = 0; i < gate.conditions().size(); i++) {
      GateCondition condition = gate.conditions().get(i);
      boolean planned = points().stream().anyMatch(point -> point.name().equals(condition.point()));
      if (!planned || (!forms().isEmpty() && !forms().containsKey(condition.role()))) {
        found.add(
            Severity.ERROR,
            "/conditions/" + i,
            EvaluationReason.GATE_NOT_ASKED,
            gate.name(),
            condition.role(),
            condition.point());
      }
    }
    return found.report();
  }

  /**
   * Checks that a point of a placement is one of these rules, and where its share of the days lies.
   *
   * @param placement the placement as it stands
   * @param point a point, as somebody made it
   * @return an error for a point that these rules do not have, and for one that is due outside of
   *     the days of the placement, the days of grace included; a warning for one that is due more
   *     than {@link #opensDaysBefore()} days from the day of its share
   */
  public Report check(Placement placement, EvaluationPoint point) {
    Objects.requireNonNull(placement, "EvaluationRules.placement");
    Objects.requireNonNull(point, "EvaluationRules.point");
    Report.Collector found = Report.collector();
    int number = points().stream().map(PlannedPoint::name).toList().indexOf(point.name());
    if (number < 0) {
      found.add(Severity.ERROR, "/name", EvaluationReason.POINT_UNKNOWN, point.name());
    }
    LocalDate due = point.dueOn();
    LocalDate first = placement.activeDays().first().orElse(placement.period().first());
    LocalDate last =
        placement.state() == PlacementState.PAUSED
            ? placement.period().last()
            : placement.activeDays().last().orElse(placement.period().last());
    if (due.isBefore(first) || due.isAfter(last.plusDays(graceDays()))) {
      DateRange days = new DateRange(first, last);
      found.add(
          Severity.ERROR,
          "/dueAt",
          EvaluationReason.POINT_OUTSIDE,
          placement.id(),
          point.name(),
          due,
          days);
      return found.report();
    }
    List<LocalDate> planned = DueDays.of(placement, points());
    if (number >= 0 && number < planned.size()) {
      LocalDate expected = planned.get(number);
      if (Math.abs(DAYS.between(expected, due)) > opensDaysBefore()) {
        found.add(
            Severity.WARNING,
            "/dueAt",
            EvaluationReason.POINT_OFF,
            placement.id(),
            point.name(),
            due,
            points().get(number).percent(),
            expected);
      }
    }
    return found.report();
  }

  /**
   * Checks that a plan of a placement has every point of these rules, and checks each point as
   * {@link #check(Placement, EvaluationPoint)} does. A plan of a placement whose work rests, or
   * that has ended, need not have the points that have no day.
   *
   * @param placement the placement as it stands
   * @param plan its plan, as somebody made it
   * @return an error for each point that has a day and is not in the plan, under {@code /points},
   *     and the findings of the points, each under its place
   */
  public Report check(Placement placement, EvaluationPlan plan) {
    Objects.requireNonNull(placement, "EvaluationRules.placement");
    Objects.requireNonNull(plan, "EvaluationRules.plan");
    Report.Collector found = Report.collector();
    for (EvaluationPoint expected : EvaluationPlan.of(placement, this).points()) {
      if (plan.point(expected.name()).isEmpty()) {
        found.add(
            Severity.ERROR,
            "/points",
            EvaluationReason.POINT_MISSING,
            placement.id(),
            expected.name());
      }
    }
    for (int i = 0; i < plan.points().size(); i++) {
      found.include("/points/" + i, check(placement, plan.points().get(i)));
    }
    return found.report();
  }

  /**
   * Returns what is to be done about the evaluations of a placement: points to be asked for by the
   * program, evaluations to be handed in by their evaluators since their opening or the last
   * reminder, and those that are missing. What opens after the days asked about is left out. While
   * the work rests, and once the placement has ended, there is nothing to do.
   *
   * <p>Who was asked keeps the window they were asked with; where the point has moved to a later
   * day since, nobody is late before that day. A supervisor or mentor is the one of the day on
   * which the evaluation is due, or of today if it is overdue.
   *
   * @param placement the placement as it stands
   * @param evaluations its evaluations, each point once; points that are missing were not asked for
   * @param window the days that the reader looks at, from today on
   * @param now an instant, usually of the host's clock
   * @return the duties: information while there is time, a warning once due, and an error once the
   *     window has closed or a due point was not asked for; points not asked for come first, then
   *     the evaluations in the order given, by their roles
   * @throws IllegalArgumentException if evaluations are of another placement, or a point is there
   *     twice
   */
  public List<Duty> duties(
      Placement placement,
      Collection<BlindEvaluations> evaluations,
      DateRange window,
      Instant now) {
    Objects.requireNonNull(placement, "EvaluationRules.placement");
    Objects.requireNonNull(evaluations, "EvaluationRules.evaluations");
    Objects.requireNonNull(window, "EvaluationRules.window");
    TimeBounds.check(now, "EvaluationRules.now");
    return EvaluationDuties.of(placement, evaluations, this, window, now);
  }

  /**
   * Computes the gaps of a cohort, or of a part of it, by the {@linkplain #gaps() rules of gaps}.
   *
   * @param evaluations the evaluations of one point, each placement once
   * @param other the role that the interns' own ratings are compared with, such as the supervisor
   * @param now an instant, usually of the host's clock
   * @return the figures of the placements whose evaluations are no longer blind
   * @throws IllegalArgumentException if a placement is there twice
   */
  public CohortGaps cohortGaps(
      Collection<BlindEvaluations> evaluations, EvaluatorRole other, Instant now) {
    Objects.requireNonNull(evaluations, "EvaluationRules.evaluations");
    Objects.requireNonNull(other, "EvaluationRules.other");
    TimeBounds.check(now, "EvaluationRules.now");
    return CohortGaps.of(
        evaluations.stream().flatMap(each -> each.gap(other, now).stream()).toList(), gaps());
  }

  /**
   * Returns when evaluations are due: at the end of the day that the point has by the placement as
   * it stands, which a pause or an extension moves; never before what they were asked for.
   *
   * @param placement the placement as it stands
   * @param asked its evaluations at a point
   * @return the instant; what was asked for, if the point is none of these rules or has no day
   * @throws IllegalArgumentException if the evaluations are of another placement
   */
  public Instant dueAt(Placement placement, BlindEvaluations asked) {
    Objects.requireNonNull(placement, "EvaluationRules.placement");
    Objects.requireNonNull(asked, "EvaluationRules.asked");
    asked.checkPlacement(placement);
    return AwaitedEvaluations.dueAt(asked, this, DueDays.of(placement, points()), placement.zone());
  }

  LocalDate opensOn(LocalDate dueOn, LocalDate first) {
    LocalDate opensOn = dueOn.minusDays(opensDaysBefore());
    return opensOn.isBefore(first) ? first : opensOn;
  }

  /** Makes the point that is due on a day; it opens at the earliest on the first day. */
  EvaluationPoint point(PlannedPoint planned, LocalDate dueOn, LocalDate first, ZoneId zone) {
    LocalDate opensOn = opensOn(dueOn, first);
    TimeWindow inTime = TimeWindow.of(new DateRange(opensOn, dueOn), zone);
    TimeWindow window = TimeWindow.of(new DateRange(opensOn, dueOn.plusDays(graceDays())), zone);
    Instant due = inTime.closesAt();
    List<Instant> before =
        reminders().stream()
            .sorted(Comparator.reverseOrder())
            .map(due::minus)
            .filter(reminder -> !reminder.isBefore(inTime.opensAt()))
            .toList();
    return new EvaluationPoint(planned.name(), window, due, before);
  }

  /**
   * Returns the points of a period as a plan of supervision lists them, for its check.
   *
   * @param period the days of the term or placement
   * @return a planned evaluation for each point: the one nearest to the middle is the midpoint
   *     unless it is at the end of the period; the one at the end is the final one
   */
  public List<PlannedEvaluation> plannedEvaluations(DateRange period) {
    Objects.requireNonNull(period, "EvaluationRules.period");
    List<EvaluationKind> kinds = kinds();
    List<PlannedEvaluation> planned = new ArrayList<>();
    for (int i = 0; i < kinds.size(); i++) {
      LocalDate due = points().get(i).dueOn(period);
      planned.add(
          new PlannedEvaluation(kinds.get(i), opensOn(due, period.first()), due, reminders()));
    }
    return Collections.unmodifiableList(planned);
  }

  /**
   * Returns what a plan of supervision calls the points.
   *
   * @return the kind of each point, in their order: the point nearest to the middle is the midpoint
   *     unless it is at the end; the one at the end is the final one; any other is one in between
   */
  public List<EvaluationKind> kinds() {
    PlannedPoint middle =
        points().stream()
            .min(Comparator.comparingInt(point -> Math.abs(point.percent() - 50)))
            .orElseThrow();
    return points().stream()
        .map(
            point ->
                point.percent() == 100
                    ? EvaluationKind.FINAL
                    : point.equals(middle) ? EvaluationKind.MIDPOINT : EvaluationKind.INTERIM)
        .toList();
  }

  /** {@return the rules with every default: midpoint and final, each open for 7 days} */
  public static EvaluationRules standard() {
    return builder().build();
  }

  /**
   * Makes rules with other points, the rest as in {@link #standard()}.
   *
   * @param points the points
   * @return the rules
   * @throws IllegalArgumentException if there is none, or they are out of order
   */
  public static EvaluationRules of(PlannedPoint... points) {
    Objects.requireNonNull(points, "EvaluationRules.points");
    return builder().addPoints(points).build();
  }

  /** {@return a builder; everything is optional} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds rules; not safe for use by several threads. */
  public static final class Builder extends ImmutableEvaluationRules.Builder {
    Builder() {}

    /** {@return the name of this type; nothing of what is set} */
    @Override
    public String toString() {
      return BuilderText.of(this);
    }
  }
}
