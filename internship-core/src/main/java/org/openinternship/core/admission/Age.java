package org.openinternship.core.admission;

import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import java.util.Set;
import org.openinternship.core.finding.Outcome;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.term.Term;
import org.openinternship.core.term.TermDay;

/**
 * The age on a day of the term, in full years. A person born on 29 February completes a year on 1
 * March where there is no 29 February.
 *
 * @param min the fewest full years accepted, 0 to 150
 * @param max the most full years accepted, {@code min} to 150
 * @param on the day of the term on which the years are counted
 */
public record Age(int min, int max, TermDay on) implements StandardAdmissionRequirement {
  /** The most full years of a limit of age. */
  private static final int OLDEST = 150;

  /**
   * Checks the bounds.
   *
   * @param min the fewest full years accepted
   * @param max the most full years accepted
   * @param on the day of the term on which the years are counted
   * @throws IllegalArgumentException if they are out of bounds
   */
  public Age {
    Bounds.check("Age", "min", min, 0, OLDEST);
    Bounds.check("Age", "max", max, 0, OLDEST);
    Bounds.checkNotBelow("Age", "max", max, "min", min);
    Objects.requireNonNull(on, "Age.on");
  }

  /**
   * Requires an age on the first day of the term.
   *
   * @param min the fewest full years accepted
   * @return the requirement
   */
  public static Age atLeast(int min) {
    return between(min, OLDEST);
  }

  /**
   * Requires an age within bounds on the first day of the term.
   *
   * @param min the fewest full years accepted
   * @param max the most full years accepted
   * @return the requirement
   */
  public static Age between(int min, int max) {
    return new Age(min, max, TermDay.first());
  }

  /**
   * Requires the same age on another day of the term.
   *
   * @param day the day
   * @return the requirement
   */
  public Age on(TermDay day) {
    return new Age(min, max, day);
  }

  @Override
  public String name() {
    return "age";
  }

  @Override
  public Set<ApplicantFact> reads() {
    return Set.of(ApplicantFact.BIRTH_DATE);
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalArgumentException if the term does not have the day; {@link
   *     AdmissionRules#check} finds that beforehand
   */
  @Override
  public Outcome check(Applicant applicant, Term term) {
    Objects.requireNonNull(applicant, "Age.applicant");
    Objects.requireNonNull(term, "Age.term");
    if (applicant.facts().birthDate().isEmpty()) {
      return Outcome.unknown(ApplicantFact.BIRTH_DATE);
    }
    LocalDate date = on.in(term);
    int years = Period.between(applicant.facts().birthDate().get(), date).getYears();
    if (years < min) {
      return Outcome.violated(AdmissionReason.AGE_TOO_LOW, min, date);
    }
    return years > max
        ? Outcome.violated(AdmissionReason.AGE_TOO_HIGH, max, date)
        : Outcome.satisfied();
  }
}
