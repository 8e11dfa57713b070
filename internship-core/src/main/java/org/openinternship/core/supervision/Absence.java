package org.openinternship.core.supervision;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.PersonId;
import org.openinternship.core.time.DateRange;
import org.openinternship.core.time.TimeBounds;

/**
 * Days on which a guide or the intern is away, such as holidays and exams. They are entered once:
 * the plan, its check-ins and the contact with the intern all look at them.
 *
 * <p>The days are those of the calendar of whoever is away: of the zone of their working hours, or
 * of the intern's zone if these are not known. So an instant is affected if the clock of the absent
 * person shows one of the days, whatever day it is elsewhere.
 *
 * @param person the guide or the intern who is away
 * @param days the days, on the calendar of the person
 * @param cover the guide who stands in on those days; empty: nobody does
 */
public record Absence(PersonId person, DateRange days, Optional<PersonId> cover) {
  /**
   * Checks that the cover is somebody else, and that nobody covers for an intern.
   *
   * @param person the guide or the intern who is away
   * @param days the days
   * @param cover the guide who stands in
   * @throws IllegalArgumentException if the cover is the person who is away, or an intern is away
   *     and somebody covers
   */
  public Absence {
    Objects.requireNonNull(person, "Absence.person");
    Objects.requireNonNull(days, "Absence.days");
    Objects.requireNonNull(cover, "Absence.cover");
    if (cover.isPresent() && cover.get().equals(person)) {
      throw new IllegalArgumentException(
          "Absence: cover is "
              + person.withRole()
              + ", who is away; it must be somebody else. Maybe nobody covers: then leave it out");
    }
    if (cover.isPresent() && person instanceof InternId) {
      throw new IllegalArgumentException(
          "Absence: cover is "
              + cover.get().withRole()
              + ", it must be left out for "
              + person.withRole()
              + ": nobody stands in for an intern");
    }
  }

  /**
   * Makes an absence that nobody covers.
   *
   * @param person the guide or the intern who is away
   * @param first the first day, such as {@code 2027-04-01}
   * @param last the last day
   * @return the absence
   * @throws IllegalArgumentException if one is no ISO date, or {@code last} is before {@code first}
   */
  public static Absence of(PersonId person, String first, String last) {
    return new Absence(person, DateRange.of(first, last), Optional.empty());
  }

  /**
   * Returns this absence with a cover.
   *
   * @param cover the guide who stands in
   * @return the covered absence
   * @throws IllegalArgumentException if the cover is the person who is away, or an intern is away
   */
  public Absence coveredBy(PersonId cover) {
    Objects.requireNonNull(cover, "Absence.cover");
    return new Absence(person, days, Optional.of(cover));
  }

  /** Tells whether an instant falls on one of the days, in the person's zone. */
  boolean contains(Instant at, ZoneId zone) {
    return days.contains(TimeBounds.day(at, zone, "Absence.at"));
  }
}
