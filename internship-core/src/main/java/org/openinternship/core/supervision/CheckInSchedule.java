package org.openinternship.core.supervision;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.openinternship.core.finding.Report;
import org.openinternship.core.id.PersonId;
import org.openinternship.core.internal.Copies;

/**
 * The live contacts of a plan of supervision, each on its hour. Every date of every live contact is
 * either a check-in, or in the report with the reason why it is none; no change of summer time
 * loses or doubles one. The rules:
 *
 * <ul>
 *   <li>Dates are those of {@link PlannedContact#dates}, on the intern's calendar.
 *   <li>If the guide is away on that date, the first cover who is there attends; if nobody is
 *       there, nobody meets. There is no check-in either while the hours of a guide are unknown.
 *   <li>A check-in starts on its date and lies in the working hours of both, as near as possible to
 *       the preferred start, at the earlier of two that are equally near; without a preference as
 *       early as possible. It never overlaps an earlier check-in of the plan, earlier by date and
 *       then by the order of contacts. A guide has no working hours on days of absence.
 *   <li>If one of the two has no time on that date at all, such as on a day off, nobody meets.
 *   <li>If both have time but not at once, one of them meets outside of working hours, as near to
 *       them as the hours of the other allow, at the earliest of several equally near starts. They
 *       take turns: the turn falls to the side that did so less often so far in this pair, at first
 *       to the guide, so the counts of both never differ by more than one. Each such check-in is in
 *       the report.
 * </ul>
 *
 * @param checkIns the check-ins in the order of their dates and, on one date, of the contacts
 * @param report the check-ins outside of hours and the dates without one, in the same order; paths
 *     point into the plan
 */
public record CheckInSchedule(List<CheckIn> checkIns, Report report) {
  /**
   * Copies the check-ins.
   *
   * @param checkIns the check-ins
   * @param report the check-ins outside of hours and the dates without one
   */
  public CheckInSchedule {
    checkIns = Copies.list(checkIns, "CheckInSchedule.checkIns");
    Objects.requireNonNull(report, "CheckInSchedule.report");
  }

  /**
   * Makes the schedule of a plan. The same plan gives the same schedule.
   *
   * @param plan the plan; it may have gaps
   * @return the check-ins of the whole placement, with a report
   */
  public static CheckInSchedule of(SupervisionPlan plan) {
    Objects.requireNonNull(plan, "CheckInSchedule.plan");
    return new CheckInPlanner(plan).schedule();
  }

  /**
   * Finds the next check-in.
   *
   * @param now the present instant
   * @return the first check-in that starts then or later; empty if there is none
   */
  public Optional<CheckIn> next(Instant now) {
    Objects.requireNonNull(now, "CheckInSchedule.now");
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
