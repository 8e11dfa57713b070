package org.openinternship.core.supervision;

import java.util.Objects;
import java.util.Optional;
import org.openinternship.core.id.Person;
import org.openinternship.core.time.DateRange;

/**
 * Days on which a guide is away, known beforehand.
 *
 * @param who who is away
 * @param dates the days, on the calendar of whoever is away
 * @param cover who stands in on those days, if anybody does
 */
public record Absence(Person who, DateRange dates, Optional<Person> cover) {
  /**
   * Checks that nobody stands in for themselves.
   *
   * @param who who is away
   * @param dates the days
   * @param cover who stands in
   * @throws IllegalArgumentException if it is the one who is away
   */
  public Absence {
    Objects.requireNonNull(who, "Absence.who");
    Objects.requireNonNull(dates, "Absence.dates");
    if (cover.isPresent() && cover.get().equals(who)) {
      throw new IllegalArgumentException(
          "Absence: cover is "
              + who.withRole()
              + ", who is away; it must be somebody else. Maybe nobody covers: then leave it out");
    }
  }

  /**
   * An absence that nobody covers.
   *
   * @param who who is away
   * @param first the first day, such as {@code 2027-04-01}
   * @param last the last day
   * @return the absence
   * @throws IllegalArgumentException if one is no ISO date, or {@code last} is before {@code first}
   */
  public static Absence of(Person who, String first, String last) {
    return new Absence(who, DateRange.of(first, last), Optional.empty());
  }

  /**
   * The same absence, covered.
   *
   * @param cover who stands in
   * @return the absence with a cover
   * @throws IllegalArgumentException if it is the one who is away
   */
  public Absence coveredBy(Person cover) {
    return new Absence(who, dates, Optional.of(cover));
  }
}
