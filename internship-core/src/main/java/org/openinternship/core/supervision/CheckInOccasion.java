package org.openinternship.core.supervision;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import org.openinternship.core.id.PersonId;
import org.openinternship.core.time.DateRange;

/**
 * A date of a live contact with one guide.
 *
 * @param planned the placement and its plan
 * @param order the place of the contact in the plan
 * @param date the date on the intern's calendar
 * @param guide the guide who is planned for the date
 * @param nth the place of the guide among those of the date
 */
record CheckInOccasion(
    PlannedPlacement planned, int order, LocalDate date, PersonId guide, int nth) {
  /** By date, then by placement, then in the order of the contacts and their guides. */
  static final Comparator<CheckInOccasion> IN_ORDER =
      Comparator.comparing(CheckInOccasion::date)
          .thenComparing(it -> it.planned.placement().id())
          .thenComparing(CheckInOccasion::order)
          .thenComparing(CheckInOccasion::nth);

  PlannedContact contact() {
    return planned.plan().contacts().get(order);
  }

  PersonId intern() {
    return planned.placement().intern();
  }

  ZoneId zone() {
    return planned.placement().zone();
  }

  String path() {
    return "/contacts/" + order;
  }

  long seconds() {
    return 60L * contact().minutes();
  }

  TimeSpans day() {
    return TimeSpans.of(new DateRange(date, date), zone());
  }
}
