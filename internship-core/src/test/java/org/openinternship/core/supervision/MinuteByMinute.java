package org.openinternship.core.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openinternship.core.id.PersonId;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.time.DateRange;
import org.openinternship.core.time.WeeklyInterval;
import org.openinternship.core.time.WorkingHours;

/**
 * The schedule of a plan found by walking through every minute of time and asking both wall clocks.
 * Knows nothing of stretches or offsets. All guides are supervisors. Whether somebody is away is
 * asked of the clock on their own wall at that minute, never of the date of somebody else.
 */
final class MinuteByMinute {
  private static final int MARGIN = 3;

  private final Placement placement;
  private final SupervisionPlan plan;
  private final WorkingHours internHours;
  private final Instant start;
  private final int minutes;
  private final boolean[] taken;
  private final Map<ZoneId, LocalDateTime[]> clocks = new HashMap<>();
  private final Map<PersonId, int[]> borne = new HashMap<>();

  /** One line for each date of each live contact: what becomes of it. */
  final List<String> lines = new ArrayList<>();

  MinuteByMinute(Planned planned) {
    this.placement = planned.placement();
    this.plan = planned.plan();
    this.internHours = placement.workingHours().orElseThrow();
    DateRange period = placement.plannedPeriod();
    this.start = period.first().minusDays(MARGIN).atStartOfDay(ZoneOffset.UTC).toInstant();
    this.minutes = (int) (period.days() + 2 * MARGIN) * 24 * 60;
    this.taken = new boolean[minutes];
    long day = 0;
    for (LocalDate date = period.first();
        !date.isAfter(period.last());
        date = date.plusDays(1), day++) {
      for (PlannedContact contact : plan.contacts()) {
        if (contact.isLive()
            && contact.days().contains(date.getDayOfWeek())
            && day / 7 % contact.everyWeeks() == 0) {
          PersonId guide = contact.guide().person().orElseThrow();
          lines.add(contact.name() + " " + date + " " + place(contact, date, guide));
        }
      }
    }
  }

  /** With the planned guide, or else the first cover who is there. */
  private String place(PlannedContact contact, LocalDate date, PersonId planned) {
    String line = with(contact, date, planned);
    if (!line.equals("away")) {
      return line;
    }
    for (Absence absence : plan.absences()) {
      if (absence.person().equals(planned)
          && absence.cover().isPresent()
          && touches(absence, planned, date)) {
        String covered = with(contact, date, absence.cover().get());
        if (!covered.equals("away")) {
          return covered;
        }
      }
    }
    return "away";
  }

  /** Whether there is a minute of the intern's date on a day of absence of the guide's calendar. */
  private boolean touches(Absence absence, PersonId guide, LocalDate date) {
    for (int minute = 0; minute < minutes; minute++) {
      if (shown(minute, placement.zone()).toLocalDate().equals(date)
          && absence.days().contains(shown(minute, hours(guide).zone()).toLocalDate())) {
        return true;
      }
    }
    return false;
  }

  private String with(PlannedContact contact, LocalDate date, PersonId guide) {
    PersonId own = placement.intern();
    int length = contact.minutes();
    WorkingHours guideHours = hours(guide);
    boolean[] intern = starts(internHours, length);
    boolean[] other = starts(guideHours, length);
    List<Integer> internToday = on(date, intern);
    List<Integer> otherToday = on(date, other);
    List<Integer> both = internToday.stream().filter(minute -> other[minute]).toList();
    if (!both.isEmpty()) {
      List<Integer> internThere = there(both, length, own, internHours);
      List<Integer> bothThere = there(internThere, length, guide, guideHours);
      if (internThere.isEmpty()) {
        return "intern away";
      }
      return bothThere.isEmpty()
          ? "away"
          : take(guide, nearest(bothThere, contact, date), length, "");
    } else if (internToday.isEmpty()) {
      return "no time: intern";
    } else if (otherToday.isEmpty()) {
      return "no time: guide";
    }
    int[] turns = borne.computeIfAbsent(guide, it -> new int[2]);
    boolean isGuide = turns[0] <= turns[1];
    int best = -1;
    int min = Integer.MAX_VALUE;
    for (int candidate : isGuide ? internToday : otherToday) {
      int off = distance(candidate, isGuide ? other : intern);
      if (off < min) {
        min = off;
        best = candidate;
      }
    }
    if (there(List.of(best), length, own, internHours).isEmpty()) {
      return "intern away";
    } else if (there(List.of(best), length, guide, guideHours).isEmpty()) {
      return "away";
    }
    turns[isGuide ? 0 : 1]++;
    return take(guide, best, length, (isGuide ? " GUIDE " : " INTERN ") + min);
  }

  /** The starts at which every minute is on a day on which the person is not away. */
  private List<Integer> there(
      List<Integer> starts, int length, PersonId person, WorkingHours hours) {
    return starts.stream()
        .filter(
            start -> {
              for (int minute = start; minute < start + length; minute++) {
                if (away(person, shown(minute, hours.zone()).toLocalDate())) {
                  return false;
                }
              }
              return true;
            })
        .toList();
  }

  private String take(PersonId guide, int minute, int length, String outside) {
    for (int i = minute; i < minute + length; i++) {
      taken[i] = true;
    }
    return guide + " " + instant(minute) + outside;
  }

  private int nearest(List<Integer> candidates, PlannedContact contact, LocalDate date) {
    if (contact.preferredStart().isEmpty()) {
      return candidates.get(0);
    }
    int wanted = minuteOf(date, contact.preferredStart().get());
    int best = candidates.get(0);
    for (int candidate : candidates) {
      if (Math.abs(candidate - wanted) < Math.abs(best - wanted)) {
        best = candidate;
      }
    }
    return best;
  }

  /** The first minute at which the clock shows the time; where it is skipped, as much after. */
  private int minuteOf(LocalDate date, LocalTime time) {
    LocalDateTime wanted = date.atTime(time);
    ZoneId zone = placement.zone();
    for (int minute = 0; minute < minutes; minute++) {
      if (shown(minute, zone).equals(wanted)) {
        return minute;
      }
    }
    for (int minute = 1; minute < minutes; minute++) { // the jump across the wanted time
      LocalDateTime before = shown(minute - 1, zone);
      if (before.isBefore(wanted) && shown(minute, zone).isAfter(wanted)) {
        return minute + (int) ChronoUnit.MINUTES.between(before, wanted) - 1;
      }
    }
    throw new AssertionError(wanted + " in " + zone);
  }

  /** Minutes at which a check-in can start so that all of it is worked and free. */
  private boolean[] starts(WorkingHours hours, int length) {
    boolean[] week = new boolean[7 * 24 * 60];
    for (WeeklyInterval interval : hours.intervals()) {
      for (int i = interval.startMinute(); i < interval.endMinute(); i++) {
        week[(interval.day().getValue() - 1) * 24 * 60 + i] = true;
      }
    }
    boolean[] starts = new boolean[minutes];
    int run = 0;
    for (int minute = minutes - 1; minute >= 0; minute--) {
      LocalDateTime shown = shown(minute, hours.zone());
      int ofWeek =
          ((shown.getDayOfWeek().getValue() - 1) * 24 + shown.getHour()) * 60 + shown.getMinute();
      boolean free = week[ofWeek] && !taken[minute];
      run = free ? run + 1 : 0;
      starts[minute] = run >= length;
    }
    return starts;
  }

  private List<Integer> on(LocalDate date, boolean[] starts) {
    List<Integer> found = new ArrayList<>();
    for (int minute = 0; minute < minutes; minute++) {
      if (starts[minute] && shown(minute, placement.zone()).toLocalDate().equals(date)) {
        found.add(minute);
      }
    }
    return found;
  }

  private int distance(int minute, boolean[] starts) {
    for (int off = 0; off < minutes; off++) {
      boolean before = minute - off >= 0 && starts[minute - off];
      boolean after = minute + off < minutes && starts[minute + off];
      if (before || after) {
        return off;
      }
    }
    throw new AssertionError("no start at all");
  }

  private boolean away(PersonId person, LocalDate ownDate) {
    return plan.absences().stream()
        .anyMatch(it -> it.person().equals(person) && it.days().contains(ownDate));
  }

  private WorkingHours hours(PersonId guide) {
    return plan.supervisors().stream()
        .filter(it -> it.id().equals(guide))
        .findFirst()
        .flatMap(it -> it.workingHours())
        .orElseThrow();
  }

  private Instant instant(int minute) {
    return start.plusSeconds(60L * minute);
  }

  private LocalDateTime shown(int minute, ZoneId zone) {
    return clocks.computeIfAbsent(zone, this::clock)[minute];
  }

  private LocalDateTime[] clock(ZoneId zone) {
    LocalDateTime[] clock = new LocalDateTime[minutes];
    for (int minute = 0; minute < minutes; minute++) {
      clock[minute] = LocalDateTime.ofInstant(instant(minute), zone);
    }
    return clock;
  }
}
