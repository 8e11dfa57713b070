package org.openinternship.core.supervision;

import java.util.Objects;
import java.util.Optional;
import org.openinternship.core.id.PersonId;
import org.openinternship.core.time.DateRange;

/**
 * Days on which a guide is away, known beforehand.
 *
 * @param guide the guide who is away
 * @param dates the days, on the calendar of the guide
 * @param cover the guide who stands in on those days; empty: nobody does
 */
public record Absence(PersonId guide, DateRange dates, Optional<PersonId> cover) {
  /**
   * Checks that the cover is somebody else.
   *
   * @param guide the guide who is away
   * @param dates the days
   * @param cover the guide who stands in
   * @throws IllegalArgumentException if the cover is the guide who is away
   */
  public Absence {
    Objects.requireNonNull(guide, "Absence.guide");
    Objects.requireNonNull(dates, "Absence.dates");
    Objects.requireNonNull(cover, "Absence.cover");
    if (cover.isPresent() && cover.get().equals(guide)) {
      throw new IllegalArgumentException(
          "Absence: cover is "
              + guide.withRole()
              + ", who is away; it must be somebody else. Maybe nobody covers: then leave it out");
    }
  }

  /**
   * Makes an absence that nobody covers.
   *
   * @param guide the guide who is away
   * @param first the first day, such as {@code 2027-04-01}
   * @param last the last day
   * @return the absence
   * @throws IllegalArgumentException if one is no ISO date, or {@code last} is before {@code first}
   */
  public static Absence of(PersonId guide, String first, String last) {
    return new Absence(guide, DateRange.of(first, last), Optional.empty());
  }

  /**
   * Returns this absence with a cover.
   *
   * @param cover the guide who stands in
   * @return the covered absence
   * @throws IllegalArgumentException if the cover is the guide who is away
   */
  public Absence coveredBy(PersonId cover) {
    Objects.requireNonNull(cover, "Absence.cover");
    return new Absence(guide, dates, Optional.of(cover));
  }
}
