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
import java.util.Optional;
import org.openinternship.core.id.PersonId;
import org.openinternship.core.time.DateRange;
import org.openinternship.core.time.WeeklyInterval;
import org.openinternship.core.time.WorkingHours;

/**
 * The schedule of a plan found by walking through every minute of time and asking both wall clocks.
 * Knows nothing of stretches or offsets. All guides are supervisors.
 */
final class MinuteByMinute {
  private static final int MARGIN = 3;

  private final SupervisionPlan plan;
  private final Instant start;
  private final int minutes;
  private final boolean[] taken;
  private final Map<ZoneId, LocalDateTime[]> clocks = new HashMap<>();
  private final Map<PersonId, int[]> borne = new HashMap<>();

  /** One line for each date of each live contact: what becomes of it. */
  final List<String> lines = new ArrayList<>();

  MinuteByMinute(SupervisionPlan plan) {
    this.plan = plan;
    DateRange period = plan.period();
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
          lines.add(contact.name() + " " + date + " " + place(contact, date));
        }
      }
    }
  }

  private String place(PlannedContact contact, LocalDate date) {
    PersonId guide = contact.guide();
    if (away(guide, date)) {
      Optional<PersonId> cover =
          plan.absences().stream()
              .filter(it -> it.guide().equals(contact.guide()) && it.dates().contains(date))
              .flatMap(it -> it.cover().stream())
              .filter(it -> !away(it, date))
              .findFirst();
      if (cover.isEmpty()) {
        return "away";
      }
      guide = cover.get();
    }
    WorkingHours guideHours = hours(guide);
    boolean[] intern = starts(plan.internHours(), null, contact.minutes());
    boolean[] other = starts(guideHours, guide, contact.minutes());
    List<Integer> internToday = on(date, intern);
    List<Integer> otherToday = on(date, other);
    if (internToday.isEmpty()) {
      return "no time: intern";
    } else if (otherToday.isEmpty()) {
      return "no time: guide";
    }
    List<Integer> both = internToday.stream().filter(minute -> other[minute]).toList();
    if (!both.isEmpty()) {
      return take(guide, nearest(both, contact, date), contact.minutes(), "");
    }
    int[] turns = borne.computeIfAbsent(guide, it -> new int[2]);
    boolean isGuide = turns[0] <= turns[1];
    turns[isGuide ? 0 : 1]++;
    int best = -1;
    int min = Integer.MAX_VALUE;
    for (int candidate : isGuide ? internToday : otherToday) {
      int off = distance(candidate, isGuide ? other : intern);
      if (off < min) {
        min = off;
        best = candidate;
      }
    }
    return take(guide, best, contact.minutes(), (isGuide ? " GUIDE " : " INTERN ") + min);
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
    ZoneId zone = plan.internHours().zone();
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
  private boolean[] starts(WorkingHours hours, PersonId guide, int length) {
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
      boolean free =
          week[ofWeek] && !taken[minute] && (guide == null || !away(guide, shown.toLocalDate()));
      run = free ? run + 1 : 0;
      starts[minute] = run >= length;
    }
    return starts;
  }

  private List<Integer> on(LocalDate date, boolean[] starts) {
    List<Integer> found = new ArrayList<>();
    for (int minute = 0; minute < minutes; minute++) {
      if (starts[minute] && shown(minute, plan.internHours().zone()).toLocalDate().equals(date)) {
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

  private boolean away(PersonId guide, LocalDate date) {
    return plan.absences().stream()
        .anyMatch(it -> it.guide().equals(guide) && it.dates().contains(date));
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
