package org.openinternship.core.admission;

import java.util.Arrays;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.openinternship.core.finding.Outcome;
import org.openinternship.core.internal.Copies;
import org.openinternship.core.internal.Texts;
import org.openinternship.core.people.Country;
import org.openinternship.core.term.Term;

/**
 * Citizenship of one of several countries.
 *
 * @param countries the countries, at least one
 */
public record Citizenship(SortedSet<Country> countries) implements StandardAdmissionRequirement {
  /**
   * Checks and copies the countries.
   *
   * @param countries the countries
   * @throws IllegalArgumentException if there is none
   */
  public Citizenship {
    countries = Copies.sortedSet(countries, "Citizenship.countries");
    Texts.checkNotEmpty("Citizenship", "countries", countries);
  }

  /**
   * Requires citizenship of one of these countries.
   *
   * @param countries their two-letter codes
   * @return the requirement
   */
  public static Citizenship of(String... countries) {
    Objects.requireNonNull(countries, "Citizenship.countries");
    return new Citizenship(new TreeSet<>(Arrays.stream(countries).map(Country::of).toList()));
  }

  @Override
  public String name() {
    return "citizenship";
  }

  @Override
  public Set<ApplicantFact> reads() {
    return Set.of(ApplicantFact.CITIZENSHIPS);
  }

  @Override
  public Outcome check(Applicant applicant, Term term) {
    Objects.requireNonNull(applicant, "Citizenship.applicant");
    Objects.requireNonNull(term, "Citizenship.term");
    Set<Country> held = applicant.facts().citizenships();
    if (held.isEmpty() && !applicant.hasNo(ApplicantFact.CITIZENSHIPS)) {
      return Outcome.unknown(ApplicantFact.CITIZENSHIPS);
    }
    return Collections.disjoint(held, countries)
        ? Outcome.violated(AdmissionReason.CITIZENSHIP_NEEDED, countries)
        : Outcome.satisfied();
  }
}
