package org.openinternship.core.evaluation;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.immutables.value.Value;
import org.openinternship.core.finding.Report;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.internal.Texts;
import org.openinternship.core.supervision.EvaluationKind;
import org.openinternship.core.supervision.PlannedEvaluation;
import org.openinternship.core.time.DateRange;

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
   *
   * @return the times, each more than nothing, no two the same; 3 days and 24 hours by default
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

  LocalDate opensOn(LocalDate dueOn, DateRange period) {
    LocalDate opensOn = dueOn.minusDays(opensDaysBefore());
    return opensOn.isBefore(period.first()) ? period.first() : opensOn;
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
    PlannedPoint middle =
        points().stream()
            .min(Comparator.comparingInt(point -> Math.abs(point.percent() - 50)))
            .orElseThrow();
    return points().stream()
        .map(
            point -> {
              LocalDate due = point.dueOn(period);
              return new PlannedEvaluation(
                  point.percent() == 100
                      ? EvaluationKind.FINAL
                      : point.equals(middle) ? EvaluationKind.MIDPOINT : EvaluationKind.INTERIM,
                  opensOn(due, period),
                  due,
                  reminders());
            })
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
  }
}
