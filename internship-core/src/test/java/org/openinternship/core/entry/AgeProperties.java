package org.openinternship.core.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.openinternship.core.finding.Outcome;
import org.openinternship.core.time.DateRange;

/** Ages against an oracle that counts birthdays one by one. */
class AgeProperties {
  @Property(tries = 300)
  void age_isTheNumberOfBirthdaysPassed(
      @ForAll @IntRange(max = 3000) int bornAfter, @ForAll @IntRange(max = 9000) int later) {
    LocalDate born = LocalDate.parse("1999-06-01").plusDays(bornAfter);
    LocalDate day = born.plusDays(later);
    int years = 0;
    while (!birthday(born, years + 1).isAfter(day)) {
      years++;
    }
    Applicant applicant = People.with(facts -> facts.birthDate(born));
    DateRange term = new DateRange(day, day.plusDays(30));
    assertThat(Age.between(years, years).check(applicant, term)).isEqualTo(Outcome.satisfied());
    assertThat(Age.atLeast(years + 1).check(applicant, term)).isInstanceOf(Outcome.Violated.class);
    assertThat(Age.between(years, years).on(day.toString()).check(applicant, People.TERM))
        .isEqualTo(Outcome.satisfied());
  }

  private static LocalDate birthday(LocalDate born, int years) {
    int year = born.getYear() + years;
    boolean missing =
        born.getMonthValue() == 2 && born.getDayOfMonth() == 29 && !java.time.Year.isLeap(year);
    return missing
        ? LocalDate.of(year, 3, 1)
        : LocalDate.of(year, born.getMonthValue(), born.getDayOfMonth());
  }
}
