package org.openinternship.core.entry;

import java.util.Arrays;
import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.openinternship.core.finding.Outcome;
import org.openinternship.core.finding.ReasonCode;
import org.openinternship.core.people.Country;
import org.openinternship.core.time.DateRange;

/**
 * Citizenship of one of several countries.
 *
 * @param countries the countries, at least one
 */
public record Citizenship(SortedSet<Country> countries) implements EntryRequirement {
  /**
   * Copies the countries.
   *
   * @param countries the countries
   * @throws IllegalArgumentException if there is none
   */
  public Citizenship {
    countries = Collections.unmodifiableSortedSet(new TreeSet<>(countries));
    if (countries.isEmpty()) {
      throw new IllegalArgumentException("Citizenship: countries is empty, it needs at least 1");
    }
  }

  /**
   * Citizenship of one of these countries.
   *
   * @param countries their two-letter codes
   * @return the requirement
   */
  public static Citizenship of(String... countries) {
    return new Citizenship(new TreeSet<>(Arrays.stream(countries).map(Country::of).toList()));
  }

  @Override
  public String name() {
    return "citizenship";
  }

  @Override
  public Set<Fact> reads() {
    return Set.of(Fact.CITIZENSHIPS);
  }

  @Override
  public Outcome check(Applicant applicant, DateRange term) {
    Set<Country> held = applicant.facts().citizenships();
    if (held.isEmpty() && !applicant.hasNo(Fact.CITIZENSHIPS)) {
      return Outcome.unknown(Fact.CITIZENSHIPS.name());
    }
    return Collections.disjoint(held, countries)
        ? Outcome.violated(ReasonCode.CITIZENSHIP_NEEDED, countries)
        : Outcome.satisfied();
  }
}
