package org.openinternship.core.evaluation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.openinternship.core.internal.Copies;
import org.openinternship.core.internal.Texts;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.time.DateRange;
import org.openinternship.core.time.TimeWindow;

/**
 * The points in time at which the evaluations of one placement are due. After an extension, make
 * the plan of the placement again: it has the new dates.
 *
 * @param points the points in the order of their due times, at least one, with names of their own
 */
public record EvaluationPlan(List<EvaluationPoint> points) {
  /**
   * Checks the points.
   *
   * @param points the points
   * @throws IllegalArgumentException if there is none, two have the same name or they are out of
   *     order
   */
  public EvaluationPlan {
    points = Copies.list(points, "EvaluationPlan.points");
    Texts.checkNotEmpty("EvaluationPlan", "points", points);
    Texts.checkDifferent(
        "EvaluationPlan", "point", points.stream().map(EvaluationPoint::name).toList());
    for (int i = 1; i < points.size(); i++) {
      if (points.get(i).dueAt().isBefore(points.get(i - 1).dueAt())) {
        throw new IllegalArgumentException(
            "EvaluationPlan: point %s must not be due before point %s. Maybe the two were swapped"
                .formatted(points.get(i).name(), points.get(i - 1).name()));
      }
    }
  }

  /**
   * Makes the plan of a placement, with its period as it stands, in the intern's zone.
   *
   * @param placement the placement
   * @param rules the rules of its program
   * @return the plan
   */
  public static EvaluationPlan of(Placement placement, EvaluationRules rules) {
    Objects.requireNonNull(placement, "EvaluationPlan.placement");
    Objects.requireNonNull(rules, "EvaluationPlan.rules");
    return of(placement.period(), placement.zone(), rules);
  }

  /**
   * Makes the plan of a period. A point is due at the end of the first day by which its share of
   * the days has passed. It opens at the start of a day, never before the period; a reminder that
   * would come before the opening is left out.
   *
   * @param period the days of the term or placement
   * @param zone the zone to which these days belong
   * @param rules the rules of the program
   * @return the plan, with a point for each one of the rules, in their order
   */
  public static EvaluationPlan of(DateRange period, ZoneId zone, EvaluationRules rules) {
    Objects.requireNonNull(period, "EvaluationPlan.period");
    Objects.requireNonNull(rules, "EvaluationPlan.rules");
    return new EvaluationPlan(
        rules.points().stream().map(planned -> point(planned, period, zone, rules)).toList());
  }

  private static EvaluationPoint point(
      PlannedPoint planned, DateRange period, ZoneId zone, EvaluationRules rules) {
    LocalDate dueOn = planned.dueOn(period);
    LocalDate opensOn = rules.opensOn(dueOn, period);
    LocalDate closesOn = dueOn.plusDays(rules.graceDays());
    TimeWindow inTime = TimeWindow.of(new DateRange(opensOn, dueOn), zone);
    TimeWindow window = TimeWindow.of(new DateRange(opensOn, closesOn), zone);
    Instant due = inTime.closesAt();
    List<Instant> reminders =
        rules.reminders().stream()
            .sorted(Comparator.reverseOrder())
            .map(due::minus)
            .filter(reminder -> !reminder.isBefore(inTime.opensAt()))
            .toList();
    return new EvaluationPoint(planned.name(), window, due, reminders);
  }

  /**
   * Finds the point with a name.
   *
   * @param name the name
   * @return the point; empty: there is none
   */
  public Optional<EvaluationPoint> point(String name) {
    Objects.requireNonNull(name, "EvaluationPlan.name");
    return points.stream().filter(point -> point.name().equals(name)).findFirst();
  }
}
