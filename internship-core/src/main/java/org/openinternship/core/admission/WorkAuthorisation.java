package org.openinternship.core.admission;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
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
import org.openinternship.core.term.Term;

/**
 * An authorisation to work in one of several countries, or in the country where the applicant
 * lives.
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
    Set<Country> held = applicant.intern().authorisedToWorkIn();
    boolean unknown = held.isEmpty() && !applicant.hasNo(ApplicantFact.WORK_AUTHORISATION);
    if (countries.isEmpty()) {
      return whereTheyLive(applicant, held, unknown);
    }
    if (unknown) {
      return Outcome.unknown(ApplicantFact.WORK_AUTHORISATION);
    }
    return Collections.disjoint(held, countries)
        ? Outcome.violated(GeneralReason.NOT_AUTHORISED_TO_WORK, countries)
        : Outcome.satisfied();
  }

  private static Outcome whereTheyLive(Applicant applicant, Set<Country> held, boolean unknown) {
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
    return held.contains(country.get())
        ? Outcome.satisfied()
        : Outcome.violated(AdmissionReason.NOT_AUTHORISED_WHERE_LIVING);
  }
}
