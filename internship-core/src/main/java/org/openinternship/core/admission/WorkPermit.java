package org.openinternship.core.admission;

import java.util.Objects;
import org.openinternship.core.internal.Unrepeated;
import org.openinternship.core.people.Country;
import org.openinternship.core.people.Personal;
import org.openinternship.core.time.DateRange;

/**
 * A permit to work in a country for a time. Where there are permits for a country, they say on
 * which days the applicant may work there, together; else the countries of the {@linkplain
 * org.openinternship.core.people.Intern#authorisedToWorkIn() intern} hold without end.
 *
 * @param country the country
 * @param days its first and last day
 */
public record WorkPermit(@Personal Country country, @Personal DateRange days) {
  /**
   * Checks that nothing is null.
   *
   * @param country the country
   * @param days its first and last day
   */
  public WorkPermit {
    Objects.requireNonNull(country, "WorkPermit.country");
    Objects.requireNonNull(days, "WorkPermit.days");
  }

  /**
   * Returns a permit.
   *
   * @param country the country's two-letter code
   * @param first its first day, as in {@code 2026-09-01}
   * @param last its last day
   * @return the permit
   * @throws IllegalArgumentException if the country or a date is none, or the days are out of
   *     order; does not repeat them
   */
  public static WorkPermit of(String country, String first, String last) {
    Objects.requireNonNull(country, "WorkPermit.country");
    Objects.requireNonNull(first, "WorkPermit.first");
    Objects.requireNonNull(last, "WorkPermit.last");
    return new WorkPermit(
        Unrepeated.read(() -> Country.of(country), "WorkPermit: country" + Unrepeated.COUNTRY),
        Unrepeated.read(
            () -> DateRange.of(first, last),
            "WorkPermit: first and last must be ISO dates such as 2026-09-01, last on or after"
                + " first. Maybe the two were swapped, or a month has no such day"));
  }

  /** {@return that it is a permit, not which} */
  @Override
  public String toString() {
    return "WorkPermit[(redacted)]";
  }
}
