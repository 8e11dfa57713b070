package org.openinternship.core.eligibility;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import org.openinternship.core.host.Project;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.time.DateRange;
import org.openinternship.core.time.SharedHours;
import org.openinternship.core.time.WorkingHours;

/**
 * A bounded cache of the shared minutes of the worst week. There may be as many different questions
 * as pairs, so a newer answer takes the place of an older one. Safe for several threads.
 */
final class SharedMinutes {
  private static final int PLACES = 1 << 16;

  private static final int DAYS_OF_A_WEEK = 7;
  private static final long DAY = 24 * 60 * 60;
  private static final int WIDEST_OFFSET = 18 * 60 * 60;

  /** Hours of more stretches are not kept: as many as there are places would fill memory. */
  private static final int MAX_STRETCHES = 128;

  private static int stretches(WorkingHours hours) {
    return hours.intervals().size();
  }

  /**
   * The minutes of the worst week.
   *
   * @param clocks the period, or the seconds by which the intern's clock is ahead throughout it
   */
  private record WorstWeek(WorkingHours project, WorkingHours intern, Object clocks, int minutes) {
    boolean isFor(WorkingHours project, WorkingHours intern, Object clocks) {
      return this.clocks.equals(clocks)
          && this.project.equals(project)
          && this.intern.equals(intern);
    }
  }

  private final AtomicReferenceArray<WorstWeek> answers = new AtomicReferenceArray<>(PLACES);

  int of(Project asking, WorkingHours project, WorkingHours intern, DateRange period) {
    if (period.days() > SharedHours.MAX_DAYS) {
      Bounds.check(
          "Project",
          "days of " + asking.id() + ", which has core hours",
          period.days(),
          1,
          SharedHours.MAX_DAYS,
          "a year is mistyped");
    }
    Object clocks = clocks(project.zone(), intern.zone(), period);
    int hash = 31 * (31 * project.hashCode() + intern.hashCode()) + clocks.hashCode();
    int place = (hash ^ hash >>> 16) & PLACES - 1;
    WorstWeek answer = answers.get(place);
    if (answer == null || !answer.isFor(project, intern, clocks)) {
      int minutes = SharedHours.of(project, intern, period).minMinutesPerWeek();
      answer = new WorstWeek(project, intern, clocks, minutes);
      if (Math.addExact(stretches(project), stretches(intern)) <= MAX_STRETCHES) {
        answers.set(place, answer);
      }
    }
    return answer.minutes();
  }

  /**
   * Returns what of a period the answer depends on. Where neither clock is changed in it, all its
   * weeks are alike, whenever they are: only by how much the one clock is ahead matters.
   */
  private static Object clocks(ZoneId project, ZoneId intern, DateRange period) {
    if (period.days() < DAYS_OF_A_WEEK) {
      return period;
    }
    Integer ofProject = steadyOffset(project, period);
    Integer ofIntern = steadyOffset(intern, period);
    return ofProject == null || ofIntern == null ? period : (Object) (ofIntern - ofProject);
  }

  /** Returns the seconds from UTC that a clock shows throughout a period; null if it is changed. */
  private static @Nullable Integer steadyOffset(ZoneId zone, DateRange period) {
    if (zone instanceof ZoneOffset offset) { // which would make its rules anew
      return offset.getTotalSeconds();
    }
    ZoneRules rules = zone.getRules();
    Instant from = atMidnight(period.first()).minusSeconds(WIDEST_OFFSET);
    ZoneOffsetTransition next = rules.nextTransition(from);
    Instant to = atMidnight(period.last()).plusSeconds(DAY + WIDEST_OFFSET);
    return next != null && next.getInstant().isBefore(to)
        ? null
        : rules.getOffset(from).getTotalSeconds();
  }

  private static Instant atMidnight(LocalDate date) {
    return Instant.ofEpochSecond(date.toEpochDay() * DAY);
  }
}
