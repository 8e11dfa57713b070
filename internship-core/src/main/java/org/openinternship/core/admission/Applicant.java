package org.openinternship.core.admission;

import java.util.Objects;
import org.openinternship.core.people.Intern;

/**
 * A person who applies to a program.
 *
 * @param intern the part that everybody may know
 * @param facts the part that only requirements for admission may know
 */
public record Applicant(Intern intern, ApplicantFacts facts) {
  /**
   * Checks that both are about the same person.
   *
   * @param intern the part that everybody may know
   * @param facts the part that only requirements for admission may know
   * @throws IllegalArgumentException if they are not, or if a fact of the intern is there and in
   *     {@link ApplicantFacts#none()} as well
   */
  public Applicant {
    Objects.requireNonNull(intern, "Applicant.intern");
    Objects.requireNonNull(facts, "Applicant.facts");
    if (!intern.id().equals(facts.intern())) {
      throw new IllegalArgumentException(
          "Applicant: facts is about " + facts.intern() + ", it must be about " + intern.id());
    }
    refuseBoth(facts, ApplicantFact.WORK_AUTHORISATION, !intern.authorisedToWorkIn().isEmpty());
    refuseBoth(facts, ApplicantFact.ENROLMENT, !intern.enrolments().isEmpty());
    refuseBoth(facts, ApplicantFact.LANGUAGES, !intern.languages().isEmpty());
    refuseBoth(facts, ApplicantFact.WEEKLY_HOURS, intern.hoursPerWeek().isPresent());
    refuseBoth(facts, ApplicantFact.COMMITMENTS, !intern.commitments().isEmpty());
  }

  private static void refuseBoth(ApplicantFacts facts, ApplicantFact fact, boolean known) {
    if (known && facts.none().contains(fact)) {
      throw new IllegalArgumentException(
          "Applicant: " + fact + " is there and in none as well, it must be one of them");
    }
  }

  /** Tells whether it is known that there is nothing to tell. */
  boolean hasNo(ApplicantFact fact) {
    return facts.none().contains(fact);
  }

  /** {@return the intern's key} */
  @Override
  public String toString() {
    return "Applicant[" + intern.id() + "]";
  }
}
