package org.openinternship.core.admission;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.openinternship.core.finding.Outcome;
import org.openinternship.core.internal.Copies;
import org.openinternship.core.people.Country;
import org.openinternship.core.people.Location;
import org.openinternship.core.reason.GeneralReason;
import org.openinternship.core.reason.ReasonCode;
import org.openinternship.core.term.Term;
import org.openinternship.core.time.DateRange;

/**
 * An authorisation to work in one of several countries, or in the country where the applicant
 * lives, on every day of the term: for a country with {@linkplain ApplicantFacts#permits() permits}
 * they have to cover it together, without a day between them.
 *
 * @param countries the countries; empty: where the applicant lives
 */
public record WorkAuthorisation(SortedSet<Country> countries)
    implements StandardAdmissionRequirement {
  /**
   * Copies the countries.
   *
   * @param countries the countries
   */
  public WorkAuthorisation {
    countries = Copies.sortedSet(countries, "WorkAuthorisation.countries");
  }

  /**
   * Requires an authorisation to work in one of these countries.
   *
   * @param countries their two-letter codes; none: where the applicant lives
   * @return the requirement
   */
  public static WorkAuthorisation in(String... countries) {
    Objects.requireNonNull(countries, "WorkAuthorisation.countries");
    return new WorkAuthorisation(new TreeSet<>(Arrays.stream(countries).map(Country::of).toList()));
  }

  @Override
  public String name() {
    return "work authorisation";
  }

  @Override
  public Set<ApplicantFact> reads() {
    return countries.isEmpty()
        ? EnumSet.of(ApplicantFact.WORK_AUTHORISATION, ApplicantFact.PLACE)
        : Set.of(ApplicantFact.WORK_AUTHORISATION);
  }

  @Override
  public Outcome check(Applicant applicant, Term term) {
    Objects.requireNonNull(applicant, "WorkAuthorisation.applicant");
    Objects.requireNonNull(term, "WorkAuthorisation.term");
    boolean unknown =
        applicant.intern().authorisedToWorkIn().isEmpty()
            && applicant.facts().permits().isEmpty()
            && !applicant.hasNo(ApplicantFact.WORK_AUTHORISATION);
    if (countries.isEmpty()) {
      return whereTheyLive(applicant, term, unknown);
    }
    if (unknown) {
      return Outcome.unknown(ApplicantFact.WORK_AUTHORISATION);
    }
    return check(
        countries, applicant, term, GeneralReason.NOT_AUTHORISED_TO_WORK, List.of(countries));
  }

  /** Checks that the applicant may work in one of some countries on every day of the term. */
  private static Outcome check(
      Set<Country> in, Applicant applicant, Term term, ReasonCode otherwise, List<?> arguments) {
    boolean forATime = false;
    for (Country country : in) {
      List<DateRange> permits =
          applicant.facts().permits().stream()
              .filter(permit -> permit.country().equals(country))
              .map(WorkPermit::days)
              .toList();
      if (permits.isEmpty()
          ? applicant.intern().authorisedToWorkIn().contains(country)
          : Coverage.covers(permits, term.period())) {
        return Outcome.satisfied();
      }
      forATime |= !permits.isEmpty();
    }
    return forATime
        ? Outcome.violated(AdmissionReason.PERMIT_NOT_THROUGH_TERM, term.period())
        : Outcome.violated(otherwise, arguments.toArray());
  }

  private static Outcome whereTheyLive(Applicant applicant, Term term, boolean unknown) {
    Optional<Country> country =
        applicant
            .facts()
            .place()
            .map(Locality::country)
            .or(() -> applicant.intern().location().map(Location::country));
    List<Outcome> missing = new ArrayList<>();
    if (unknown) {
      missing.add(Outcome.unknown(ApplicantFact.WORK_AUTHORISATION));
    }
    if (country.isEmpty()) {
      missing.add(Outcome.unknown(ApplicantFact.PLACE));
    }
    if (!missing.isEmpty()) {
      return Outcome.allOf(missing);
    }
    return check(
        Set.of(country.get()),
        applicant,
        term,
        AdmissionReason.NOT_AUTHORISED_WHERE_LIVING,
        List.of());
  }
}
