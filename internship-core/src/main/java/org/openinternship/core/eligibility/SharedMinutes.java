package org.openinternship.core.eligibility;

import java.util.concurrent.atomic.AtomicReferenceArray;
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

  /** Hours of more stretches are not kept: as many as there are places would fill memory. */
  private static final int MAX_STRETCHES = 128;

  private static int stretches(WorkingHours hours) {
    return hours.intervals().size();
  }

  private record WorstWeek(
      WorkingHours project, WorkingHours intern, DateRange period, int minutes) {
    boolean isFor(WorkingHours project, WorkingHours intern, DateRange period) {
      return this.project.equals(project)
          && this.intern.equals(intern)
          && this.period.equals(period);
    }
  }

  private final AtomicReferenceArray<WorstWeek> answers = new AtomicReferenceArray<>(PLACES);

  int of(Project asking, WorkingHours project, WorkingHours intern, DateRange period) {
    int hash = 31 * (31 * project.hashCode() + intern.hashCode()) + period.hashCode();
    int place = (hash ^ hash >>> 16) & PLACES - 1;
    WorstWeek answer = answers.get(place);
    if (answer == null || !answer.isFor(project, intern, period)) {
      Bounds.check(
          "Project",
          "days of " + asking.id() + ", which has core hours",
          period.days(),
          1,
          SharedHours.MAX_DAYS,
          "a year is mistyped");
      int minutes = SharedHours.of(project, intern, period).minMinutesPerWeek();
      answer = new WorstWeek(project, intern, period, minutes);
      if (Math.addExact(stretches(project), stretches(intern)) <= MAX_STRETCHES) {
        answers.set(place, answer);
      }
    }
    return answer.minutes();
  }
}
