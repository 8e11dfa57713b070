package org.openinternship.core.supervision;

import java.time.ZoneId;
import java.util.List;
import org.openinternship.core.id.PersonId;
import org.openinternship.core.time.DateRange;
import org.openinternship.core.time.WorkingHours;

/**
 * The time of one person: the hours they work, and the days on which they are away.
 *
 * @param person the person
 * @param zone the zone of their calendar
 * @param worked the time they work in any week, days of absence included
 * @param away the days of absence, on their own calendar
 */
record PersonTime(PersonId person, ZoneId zone, TimeSpans worked, TimeSpans away) {
  static PersonTime of(
      PersonId person, ZoneId zone, WorkingHours hours, List<Absence> absences, DateRange around) {
    TimeSpans away = TimeSpans.NONE;
    for (Absence absence : absences) {
      DateRange days = absence.days().intersection(around).orElse(null);
      if (days != null) {
        away = away.or(TimeSpans.of(days, zone));
      }
    }
    return new PersonTime(person, zone, TimeSpans.of(hours, around), away);
  }
}
