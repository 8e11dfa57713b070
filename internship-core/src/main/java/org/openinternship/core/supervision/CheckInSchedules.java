package org.openinternship.core.supervision;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.openinternship.core.id.PersonId;
import org.openinternship.core.id.PlacementId;
import org.openinternship.core.internal.Copies;
import org.openinternship.core.placement.Placement;

/**
 * The check-ins of several plans, made together by the rules of {@link CheckInSchedule}. They
 * guarantee beyond those:
 *
 * <ul>
 *   <li>Nobody, guide or intern, is in two calls at once. Where a guide meets somebody else
 *       already, the check-in moves to the nearest free hour.
 *   <li>Contacts with one {@linkplain PlannedContact#group() group}, guide and date are one call
 *       with one start in the hours of all, as near as possible to the preferred start of the
 *       first. Interns come to it in the order of the keys of their placements; one whose hours do
 *       not go with those of the interns before stays out and is in the report. A group never meets
 *       outside of hours.
 *   <li>An absence that is known in one plan counts in all.
 *   <li>The order in which placements and plans are given makes no difference.
 * </ul>
 *
 * @param schedules the schedule of each plan, in the order of the keys of the placements
 */
public record CheckInSchedules(Map<PlacementId, CheckInSchedule> schedules) {
  /**
   * Sorts and copies the schedules.
   *
   * @param schedules the schedule of each plan
   */
  public CheckInSchedules {
    schedules =
        Collections.unmodifiableMap(
            new TreeMap<>(Copies.map(schedules, "CheckInSchedules.schedules")));
  }

  /**
   * Makes the schedules of several plans. Takes time in proportion to all dates of all contacts
   * times the check-ins of a guide.
   *
   * @param placements the placements as they stand, each once; those without a plan are passed over
   * @param plans the plans, at most one of each placement
   * @return the schedule of each plan
   * @throws IllegalArgumentException if a placement or the plan of one is given twice, or the
   *     placement of a plan is missing
   */
  public static CheckInSchedules of(
      Collection<Placement> placements, Collection<SupervisionPlan> plans) {
    Objects.requireNonNull(placements, "CheckInSchedules.placements");
    Objects.requireNonNull(plans, "CheckInSchedules.plans");
    return new CheckInSchedules(
        new CheckInPlanner(PlannedPlacement.join(placements, plans)).schedules());
  }

  /**
   * Finds the schedule of a placement.
   *
   * @param placement its key
   * @return the schedule; empty if there is no plan of that placement
   */
  public Optional<CheckInSchedule> of(PlacementId placement) {
    Objects.requireNonNull(placement, "CheckInSchedules.placement");
    return Optional.ofNullable(schedules.get(placement));
  }

  /**
   * Returns the calendar of a guide.
   *
   * @param guide the guide
   * @return the check-ins that the guide attends, by start; one of each intern for a group call
   */
  public List<CheckIn> of(PersonId guide) {
    Objects.requireNonNull(guide, "CheckInSchedules.guide");
    return schedules.values().stream()
        .flatMap(schedule -> schedule.checkIns().stream())
        .filter(checkIn -> checkIn.guide().equals(guide))
        .sorted(Comparator.comparing(CheckIn::start))
        .toList();
  }
}
