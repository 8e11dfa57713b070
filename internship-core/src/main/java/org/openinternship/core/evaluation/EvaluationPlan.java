package org.openinternship.core.evaluation;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.openinternship.core.internal.Copies;
import org.openinternship.core.internal.Texts;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.time.DateRange;

/**
 * The points in time at which the evaluations of one placement are due. It follows from the
 * placement: made again after an extension, a pause or an earlier end, it has the new dates of the
 * points that were still ahead, while those that were due keep theirs.
 *
 * @param points the points in the order of their due times, with names of their own; none: the work
 *     rests, or the placement ended before it began
 */
public record EvaluationPlan(List<EvaluationPoint> points) {
  /**
   * Checks the points.
   *
   * @param points the points
   * @throws IllegalArgumentException if two have the same name or they are out of order
   */
  public EvaluationPlan {
    points = Copies.list(points, "EvaluationPlan.points");
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
   * Makes the plan of a placement as it stands, in the intern's zone. Points are shares of its
   * {@linkplain Placement#activeDays() active days}: one is due at the end of the first active day
   * by which its share has passed, as far as was known on that day.
   *
   * <p>So a point that was due stays where it was, whatever is decided later, and a point that is
   * ahead moves with the days. None falls on a day of a pause. What an earlier end leaves ahead is
   * due on the last day, and never before the day of that decision. While the work rests, the
   * points ahead have no day and are left out.
   *
   * @param placement the placement
   * @param rules the rules of its program
   * @return the plan, in time in proportion to the square of the number of pauses and changes of
   *     the period
   */
  public static EvaluationPlan of(Placement placement, EvaluationRules rules) {
    Objects.requireNonNull(placement, "EvaluationPlan.placement");
    Objects.requireNonNull(rules, "EvaluationPlan.rules");
    List<LocalDate> days = DueDays.of(placement, rules.points());
    List<EvaluationPoint> points = new ArrayList<>();
    for (int i = 0; i < days.size(); i++) {
      LocalDate first = placement.activeDays().first().orElseThrow();
      points.add(rules.point(rules.points().get(i), days.get(i), first, placement.zone()));
    }
    return new EvaluationPlan(points);
  }

  /**
   * Makes the plan of a period in which nobody is placed yet, such as a term. A point is due at the
   * end of the first day by which its share of the days has passed. It opens at the start of a day,
   * never before the period; a reminder that would come before the opening is left out.
   *
   * @param period the days
   * @param zone the zone to which these days belong
   * @param rules the rules of the program
   * @return the plan, with a point for each one of the rules, in their order
   */
  public static EvaluationPlan of(DateRange period, ZoneId zone, EvaluationRules rules) {
    Objects.requireNonNull(period, "EvaluationPlan.period");
    Objects.requireNonNull(zone, "EvaluationPlan.zone");
    Objects.requireNonNull(rules, "EvaluationPlan.rules");
    return new EvaluationPlan(
        rules.points().stream()
            .map(planned -> rules.point(planned, planned.dueOn(period), period.first(), zone))
            .toList());
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
