package org.openinternship.core.entry;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.openinternship.core.finding.Outcome;
import org.openinternship.core.finding.ReasonCode;
import org.openinternship.core.people.Country;
import org.openinternship.core.people.Location;
import org.openinternship.core.time.DateRange;

/**
 * Authorisation to work in one of several countries, or in the country where the applicant lives.
 *
 * @param countries the countries; empty: where the applicant lives
 */
public record WorkAuthorisation(SortedSet<Country> countries) implements EntryRequirement {
  /**
   * Copies the countries.
   *
   * @param countries the countries
   */
  public WorkAuthorisation {
    countries = Collections.unmodifiableSortedSet(new TreeSet<>(countries));
  }

  /**
   * Authorisation to work in one of these countries.
   *
   * @param countries their two-letter codes; none: where the applicant lives
   * @return the requirement
   */
  public static WorkAuthorisation in(String... countries) {
    return new WorkAuthorisation(new TreeSet<>(Arrays.stream(countries).map(Country::of).toList()));
  }

  @Override
  public String name() {
    return "work authorisation";
  }

  @Override
  public Set<Fact> reads() {
    return countries.isEmpty()
        ? EnumSet.of(Fact.WORK_AUTHORISATION, Fact.PLACE)
        : Set.of(Fact.WORK_AUTHORISATION);
  }

  @Override
  public Outcome check(Applicant applicant, DateRange term) {
    Set<Country> held = applicant.intern().authorisedToWorkIn();
    if (held.isEmpty() && !applicant.hasNo(Fact.WORK_AUTHORISATION)) {
      return Outcome.unknown(Fact.WORK_AUTHORISATION.name());
    }
    if (countries.isEmpty()) {
      return whereTheyLive(applicant, held);
    }
    return Collections.disjoint(held, countries)
        ? Outcome.violated(ReasonCode.NOT_AUTHORISED_TO_WORK, countries)
        : Outcome.satisfied();
  }

  private static Outcome whereTheyLive(Applicant applicant, Set<Country> held) {
    Optional<Country> country =
        applicant
            .facts()
            .place()
            .map(Place::country)
            .or(() -> applicant.intern().location().map(Location::country));
    if (country.isEmpty()) {
      return Outcome.unknown(Fact.PLACE.name());
    }
    return held.contains(country.get())
        ? Outcome.satisfied()
        : Outcome.violated(ReasonCode.NOT_AUTHORISED_WHERE_LIVING);
  }
}
