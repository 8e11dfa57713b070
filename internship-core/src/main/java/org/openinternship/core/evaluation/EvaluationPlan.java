package org.openinternship.core.evaluation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import org.immutables.value.Value;
import org.openinternship.core.check.Bounds;
import org.openinternship.core.check.Texts;
import org.openinternship.core.supervision.PlannedEvaluation;
import org.openinternship.core.time.DateRange;
import org.openinternship.core.time.TimeWindow;

/**
 * When evaluations are due, in fractions of the term; the dates come from the term or from a
 * placement with days of its own. After an extension, {@link #points} of the longer period gives
 * the new dates.
 */
@Value.Immutable
public abstract sealed class EvaluationPlan implements WithEvaluationPlan
    permits ImmutableEvaluationPlan {
  private static final int YEAR = 366;

  EvaluationPlan() {}

  /**
   * The points, at least one, each later than the one before it, with names of their own.
   *
   * @return {@link PlannedPoint#MIDPOINT} and {@link PlannedPoint#FINAL} by default
   */
  @Value.Default
  public List<PlannedPoint> points() {
    return List.of(PlannedPoint.MIDPOINT, PlannedPoint.FINAL);
  }

  /** {@return how many days before its due day a point opens, 1 to 366; 7 by default} */
  @Value.Default
  public int opensDaysBefore() {
    return 7;
  }

  /**
   * How long before the due time to remind those whose evaluation is not in.
   *
   * @return each more than nothing, no two the same; 3 days and 24 hours by default
   */
  @Value.Default
  public List<Duration> reminders() {
    return List.of(Duration.ofDays(3), Duration.ofHours(24));
  }

  /**
   * For how many days after the due time an evaluation is late but still blind.
   *
   * @return 0 to 366; 0 by default: the window closes when the evaluation is due
   */
  @Value.Default
  public int graceDays() {
    return 0;
  }

  @Value.Check
  void check() {
    if (points().isEmpty()) {
      throw new IllegalArgumentException("EvaluationPlan: there is no point; it needs at least 1");
    }
    Texts.checkDifferent(
        "EvaluationPlan", "point", points().stream().map(PlannedPoint::name).toList());
    for (int i = 1; i < points().size(); i++) {
      if (points().get(i).percent() <= points().get(i - 1).percent()) {
        throw new IllegalArgumentException(
            "EvaluationPlan: point %s must be later than point %s. Maybe the two were swapped"
                .formatted(points().get(i), points().get(i - 1)));
      }
    }
    Bounds.check("EvaluationPlan", "opensDaysBefore", opensDaysBefore(), 1, YEAR);
    Bounds.check("EvaluationPlan", "graceDays", graceDays(), 0, YEAR);
    Texts.checkDifferent(
        "EvaluationPlan", "reminder", reminders().stream().map(Duration::toString).toList());
    for (Duration reminder : reminders()) {
      if (reminder.isNegative() || reminder.isZero()) {
        throw new IllegalArgumentException(
            "EvaluationPlan: a reminder is " + reminder + ", it must be more than PT0S");
      }
    }
  }

  /**
   * The points of a period in time. A point is due at the end of the first day by which its share
   * of the days has gone by. It opens at the start of a day, never before the period; a reminder
   * that would come before the opening is left out.
   *
   * @param period the days of the term or placement
   * @param zone the zone whose days they are
   * @return a point for each planned one, in the order of the plan
   */
  public List<EvaluationPoint> points(DateRange period, ZoneId zone) {
    return points().stream().map(planned -> point(planned, period, zone)).toList();
  }

  private LocalDate dueOn(PlannedPoint planned, DateRange period) {
    long day = (period.days() * planned.percent() + 99) / 100; // rounded up
    return period.first().plusDays(day - 1);
  }

  private LocalDate opensOn(LocalDate dueOn, DateRange period) {
    LocalDate opensOn = dueOn.minusDays(opensDaysBefore());
    return opensOn.isBefore(period.first()) ? period.first() : opensOn;
  }

  private EvaluationPoint point(PlannedPoint planned, DateRange period, ZoneId zone) {
    LocalDate dueOn = dueOn(planned, period);
    LocalDate opensOn = opensOn(dueOn, period);
    TimeWindow inTime = TimeWindow.of(new DateRange(opensOn, dueOn), zone);
    TimeWindow window = TimeWindow.of(new DateRange(opensOn, dueOn.plusDays(graceDays())), zone);
    Instant due = inTime.closesAt();
    List<Instant> reminded =
        reminders().stream()
            .sorted(Comparator.reverseOrder())
            .map(due::minus)
            .filter(reminder -> !reminder.isBefore(inTime.opensAt()))
            .toList();
    return new EvaluationPoint(planned.name(), window, due, reminded);
  }

  /**
   * The points of a period as a plan of supervision lists them, for its check.
   *
   * @param period the days of the term or placement
   * @return a planned evaluation for each point: the one nearest to the middle is the midpoint
   *     unless it is at the end of the period; the one at the end is the final one
   */
  public List<PlannedEvaluation> planned(DateRange period) {
    PlannedPoint middle =
        points().stream()
            .min(Comparator.comparingInt(point -> Math.abs(point.percent() - 50)))
            .orElseThrow();
    return points().stream()
        .map(
            point -> {
              LocalDate due = dueOn(point, period);
              return new PlannedEvaluation(
                  point.percent() == 100
                      ? PlannedEvaluation.Kind.FINAL
                      : point.equals(middle)
                          ? PlannedEvaluation.Kind.MIDPOINT
                          : PlannedEvaluation.Kind.INTERIM,
                  opensOn(due, period),
                  due,
                  reminders());
            })
        .toList();
  }

  /** {@return midpoint and final, open for 7 days, with reminders 3 days and 24 hours before} */
  public static EvaluationPlan standard() {
    return builder().build();
  }

  /**
   * A plan with other points, the rest as in {@link #standard()}.
   *
   * @param points the points
   * @return the plan
   * @throws IllegalArgumentException if there is none, or they are out of order
   */
  public static EvaluationPlan of(PlannedPoint... points) {
    return builder().addPoints(points).build();
  }

  /** {@return a builder; everything is optional} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a plan; not safe for use by several threads. */
  public static final class Builder extends ImmutableEvaluationPlan.Builder {
    Builder() {}
  }
}
