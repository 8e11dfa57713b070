package org.openinternship.core.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.openinternship.core.finding.Outcome;
import org.openinternship.core.skill.Field;
import org.openinternship.core.term.Phase;
import org.openinternship.core.term.PhaseKind;
import org.openinternship.core.term.Term;
import org.openinternship.core.term.TermDay;

/** Ages against an oracle that counts birthdays one by one. */
class AgeProperties {
  @Property
  void age_isTheNumberOfBirthdaysPassed(
      @ForAll @IntRange(max = 3000) int bornAfter, @ForAll @IntRange(max = 9000) int later) {
    LocalDate born = LocalDate.parse("1999-06-01").plusDays(bornAfter);
    LocalDate day = born.plusDays(later);
    int years = 0;
    while (!birthday(born, years + 1).isAfter(day)) {
      years++;
    }
    Applicant applicant = People.with(facts -> facts.birthDate(born));
    Term term = Term.of("term", day.toString(), day.plusDays(30).toString());
    assertThat(Age.between(years, years).check(applicant, term)).isEqualTo(Outcome.satisfied());
    assertThat(Age.atLeast(years + 1).check(applicant, term)).isInstanceOf(Outcome.Violated.class);
    Phase applying = Phase.of(PhaseKind.APPLICATION, day.toString(), day.toString(), "UTC");
    Term afterwards = Term.of("later", "2050-01-01", "2050-12-31").withPhases(applying);
    Age onThatDay = Age.between(years, years).on(TermDay.lastOf(PhaseKind.APPLICATION));
    assertThat(onThatDay.check(applicant, afterwards)).isEqualTo(Outcome.satisfied());
  }

  /** Programs have no dates: a person and a term moved by whole leap cycles fare the same. */
  @Property
  void whatARuleSays_movesWithTheTerm(
      @ForAll @IntRange(max = 9000) int born,
      @ForAll @IntRange(max = 900) int start,
      @ForAll @IntRange(max = 40) int months) {
    List<AdmissionRequirement> rules =
        List.of(
            Age.between(18, 24),
            Age.atLeast(20).on(TermDay.last()),
            new GraduationWindow(months, 12),
            new Schooling(EducationLevel.BACHELOR, EducationLevel.MASTER, false));
    List<List<Boolean>> met = new ArrayList<>();
    for (int cycle : new int[] {0, 28, 56}) { // between 1901 and 2099, 28 years repeat the calendar
      LocalDate birth = LocalDate.parse("1990-01-01").plusDays(born).plusYears(cycle);
      LocalDate first = LocalDate.parse("2014-01-01").plusDays(start).plusYears(cycle);
      Applicant applicant =
          People.with(
              facts ->
                  facts
                      .birthDate(birth)
                      .addDegree(
                          new Degree(
                              EducationLevel.BACHELOR, Field.of("law"), birth.plusYears(21))));
      Term term = Term.of("t" + cycle, first.toString(), first.plusDays(200).toString());
      met.add(
          rules.stream()
              .map(rule -> rule.check(applicant, term) instanceof Outcome.Satisfied)
              .toList());
    }
    assertThat(met).containsOnly(met.get(0));
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
