package org.openinternship.core.supervision;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.openinternship.core.finding.Report;
import org.openinternship.core.id.Person;

/**
 * The live contacts of a plan of supervision, each on its hour. Every date of every live contact is
 * either a check-in, or in the report with the reason why it is none; no change of summer time
 * loses or doubles one. The rules:
 *
 * <ul>
 *   <li>Dates are those of {@link PlannedContact#dates}, on the intern's calendar.
 *   <li>If the guide is away on that date, the first cover who is there attends; if nobody is
 *       there, nobody meets. Nobody meets either while a guide's hours are not known.
 *   <li>A check-in starts on its date and lies in the working hours of both, as near as can be to
 *       the preferred start, of two starts as near at the earlier; without a preference as early as
 *       can be. It never overlaps an earlier check-in of the plan, earlier by date and then by the
 *       order of contacts. A guide has no working hours on days of absence.
 *   <li>If one of the two has no time on that date at all, such as on a day off, nobody meets.
 *   <li>If both have time but not at once, one of them meets outside of working hours, as near to
 *       them as the hours of the other allow, of equals at the earliest. They take turns: it is
 *       always whoever bore it less often so far with this partner, at first the guide. So the
 *       counts of both never differ by more than one. Each such check-in is in the report.
 * </ul>
 *
 * @param checkIns the check-ins in the order of their dates and, on one date, of the contacts
 * @param report what stays outside of hours or does not take place, in the same order; paths point
 *     into the plan
 */
public record CheckInSchedule(List<CheckIn> checkIns, Report report) {
  /**
   * Copies the check-ins.
   *
   * @param checkIns the check-ins
   * @param report what stays outside of hours or does not take place
   */
  public CheckInSchedule {
    checkIns = List.copyOf(checkIns);
    Objects.requireNonNull(report, "CheckInSchedule.report");
  }

  /**
   * The schedule that follows from a plan. The same plan gives the same schedule.
   *
   * @param plan the plan; it may have gaps
   * @return the check-ins of the whole placement and what is wrong with them
   */
  public static CheckInSchedule of(SupervisionPlan plan) {
    return new Scheduling(plan).schedule();
  }

  /**
   * The next check-in.
   *
   * @param now the present instant
   * @return the first that starts then or later; empty if there is none
   */
  public Optional<CheckIn> next(Instant now) {
    return checkIns.stream()
        .filter(checkIn -> !checkIn.start().isBefore(now))
        .min(Comparator.comparing(CheckIn::start));
  }

  /**
   * How often one side meets outside of working hours.
   *
   * @param with the guide who attends
   * @param bearer the side
   * @return the number of such check-ins of the intern and that guide
   */
  public int timesBorne(Person with, Burden.Bearer bearer) {
    return (int)
        checkIns.stream()
            .filter(checkIn -> checkIn.with().equals(with))
            .flatMap(checkIn -> checkIn.burden().stream())
            .filter(burden -> burden.bearer() == bearer)
            .count();
  }
}
