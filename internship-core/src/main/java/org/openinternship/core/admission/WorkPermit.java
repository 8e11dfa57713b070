package org.openinternship.core.admission;

import java.util.Objects;
import org.openinternship.core.people.Country;
import org.openinternship.core.time.DateRange;

/**
 * A permit to work in a country for a time. Where there are permits for a country, they say on
 * which days the applicant may work there, together; else the countries of the {@linkplain
 * org.openinternship.core.people.Intern#authorisedToWorkIn() intern} hold without end.
 *
 * @param country the country
 * @param days its first and last day
 */
public record WorkPermit(Country country, DateRange days) {
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
   */
  public static WorkPermit of(String country, String first, String last) {
    Objects.requireNonNull(country, "WorkPermit.country");
    Objects.requireNonNull(first, "WorkPermit.first");
    Objects.requireNonNull(last, "WorkPermit.last");
    return new WorkPermit(Country.of(country), DateRange.of(first, last));
  }
}
