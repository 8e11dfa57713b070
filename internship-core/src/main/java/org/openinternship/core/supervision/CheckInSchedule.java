package org.openinternship.core.supervision;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.openinternship.core.finding.Report;
import org.openinternship.core.id.PersonId;
import org.openinternship.core.id.PlacementId;
import org.openinternship.core.internal.Copies;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.time.DateRange;
import org.openinternship.core.time.TimeBounds;

/**
 * The live contacts of a plan of supervision, each on its hour. Every date of every live contact is
 * either a check-in, or in the report with the reason why it is none; no change of summer time
 * loses or doubles one. The rules:
 *
 * <ul>
 *   <li>Dates are those of {@link PlannedContact#dates}, on the intern's calendar: none before the
 *       start, in a pause or after the end. Who has the role of the guide on a date follows from
 *       the placement; a contact with each mentor is one check-in for each of them.
 *   <li>A check-in starts on its date and lies in the working hours of both, as near as possible to
 *       the preferred start, at the earlier of two that are equally near; without a preference as
 *       early as possible. It never overlaps an earlier check-in of either, earlier by date, then
 *       by placement and then by the order of contacts.
 *   <li>No check-in touches an absence, which is on the calendar of whoever is away: an instant
 *       counts, not its date on the intern's calendar. If the two would share time on the date, or
 *       meet outside of hours, were it not for an absence of the guide, the first cover who can be
 *       there attends, and if there is none, nobody meets; if it is the intern who is away, nobody
 *       meets.
 *   <li>Nobody meets while the hours of one of them are unknown, or if one of the two has no time
 *       on that date at all, such as on a day off.
 *   <li>If both have time but not at once, one of them meets outside of working hours, as near to
 *       them as the hours of the other allow, at the earliest of several equally near starts. They
 *       take turns: the turn falls to the side that did so less often so far in this pair, at first
 *       to the guide, so the counts of both never differ by more than one. Each such check-in is in
 *       the report.
 * </ul>
 *
 * @param placement the key of the placement
 * @param checkIns the check-ins in the order of their dates and, on one date, of the contacts
 * @param report the check-ins outside of hours and the dates without one, in the same order; paths
 *     point into the plan
 */
public record CheckInSchedule(PlacementId placement, List<CheckIn> checkIns, Report report) {
  /**
   * Copies the check-ins.
   *
   * @param placement the key of the placement
   * @param checkIns the check-ins
   * @param report the check-ins outside of hours and the dates without one
   */
  public CheckInSchedule {
    Objects.requireNonNull(placement, "CheckInSchedule.placement");
    checkIns = Copies.list(checkIns, "CheckInSchedule.checkIns");
    Objects.requireNonNull(report, "CheckInSchedule.report");
  }

  /**
   * Makes the schedule of one plan alone. The same placement and plan give the same schedule. Takes
   * time in proportion to the days of the placement times the contacts, and to the square of the
   * check-ins outside of hours.
   *
   * @param placement the placement as it stands
   * @param plan its plan; it may have gaps
   * @return the check-ins of the whole placement, with a report
   * @throws IllegalArgumentException if the plan belongs to another placement
   */
  public static CheckInSchedule of(Placement placement, SupervisionPlan plan) {
    Objects.requireNonNull(placement, "CheckInSchedule.placement");
    Objects.requireNonNull(plan, "CheckInSchedule.plan");
    PlannedPlacement planned = new PlannedPlacement(placement, plan);
    return Objects.requireNonNull(
        new CheckInPlanner(List.of(planned)).schedules().get(placement.id()));
  }

  /**
   * Makes the part of the schedule of one plan that has its dates in a window. Takes time in
   * proportion to the days of the window times the contacts, whatever the length of the placement;
   * only where somebody meets outside of working hours, the turns before are counted as well.
   *
   * @param placement the placement as it stands
   * @param plan its plan
   * @param window the dates, on the intern's calendar
   * @return the check-ins of these dates, as in the schedule of the whole placement, with the
   *     report on them
   * @throws IllegalArgumentException if the plan belongs to another placement
   */
  public static CheckInSchedule of(Placement placement, SupervisionPlan plan, DateRange window) {
    Objects.requireNonNull(placement, "CheckInSchedule.placement");
    Objects.requireNonNull(plan, "CheckInSchedule.plan");
    Objects.requireNonNull(window, "CheckInSchedule.window");
    return new CheckInPlanner(List.of(new PlannedPlacement(placement, plan))).schedule(window);
  }

  /**
   * Finds the next check-in.
   *
   * @param now the present instant
   * @return the first check-in that starts then or later; empty if there is none
   */
  public Optional<CheckIn> next(Instant now) {
    TimeBounds.check(now, "CheckInSchedule.now");
    return checkIns.stream()
        .filter(checkIn -> !checkIn.start().isBefore(now))
        .min(Comparator.comparing(CheckIn::start));
  }

  /**
   * Counts the check-ins of one pair in which one side meets outside of working hours.
   *
   * @param guide the guide who attends
   * @param side the side
   * @return the number of such check-ins of the intern and that guide
   */
  public int timesOutsideHours(PersonId guide, CheckInSide side) {
    Objects.requireNonNull(guide, "CheckInSchedule.guide");
    Objects.requireNonNull(side, "CheckInSchedule.side");
    return (int)
        checkIns.stream()
            .filter(checkIn -> checkIn.guide().equals(guide))
            .flatMap(checkIn -> checkIn.outsideHours().stream())
            .filter(outside -> outside.side() == side)
            .count();
  }
}
