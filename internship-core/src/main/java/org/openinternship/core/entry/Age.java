package org.openinternship.core.entry;

import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.openinternship.core.check.Bounds;
import org.openinternship.core.finding.Outcome;
import org.openinternship.core.finding.ReasonCode;
import org.openinternship.core.time.DateRange;

/**
 * The age at a date, in full years. Who was born on 29 February completes a year on 1 March where
 * there is no 29 February.
 *
 * @param least the least full years, at least 0
 * @param most the most full years, {@code least} to 150
 * @param on the date; empty: the first day of the term
 */
public record Age(int least, int most, Optional<LocalDate> on) implements EntryRequirement {
  private static final int OLDEST = 150;

  /**
   * Checks the bounds.
   *
   * @param least the least full years
   * @param most the most full years
   * @param on the date
   * @throws IllegalArgumentException if they are out of bounds
   */
  public Age {
    Bounds.check("Age", "least", least, 0, OLDEST);
    Bounds.check("Age", "most", most, least, OLDEST);
    Objects.requireNonNull(on, "Age.on");
  }

  /**
   * At least so old on the first day of the term.
   *
   * @param least the least full years
   * @return the requirement
   */
  public static Age atLeast(int least) {
    return between(least, OLDEST);
  }

  /**
   * Between two ages on the first day of the term.
   *
   * @param least the least full years
   * @param most the most full years
   * @return the requirement
   */
  public static Age between(int least, int most) {
    return new Age(least, most, Optional.empty());
  }

  /**
   * The same at another date.
   *
   * @param date an ISO date such as {@code 2026-09-01}
   * @return the requirement
   * @throws IllegalArgumentException if it is no date
   */
  public Age on(String date) {
    return new Age(least, most, Optional.of(DateRange.of(date, date).first()));
  }

  @Override
  public String name() {
    return "age";
  }

  @Override
  public Set<Fact> reads() {
    return Set.of(Fact.BIRTH_DATE);
  }

  @Override
  public Outcome check(Applicant applicant, DateRange term) {
    if (applicant.facts().birthDate().isEmpty()) {
      return Outcome.unknown(Fact.BIRTH_DATE.name());
    }
    LocalDate date = on.orElse(term.first());
    int years = Period.between(applicant.facts().birthDate().get(), date).getYears();
    if (years < least) {
      return Outcome.violated(ReasonCode.AGE_TOO_LOW, least, date);
    }
    return years > most
        ? Outcome.violated(ReasonCode.AGE_TOO_HIGH, most, date)
        : Outcome.satisfied();
  }
}
