package org.openinternship.core.entry;

import org.openinternship.core.people.Intern;

/**
 * Somebody who applies to a program.
 *
 * @param intern what everybody may know
 * @param facts what only these requirements may know
 */
public record Applicant(Intern intern, ApplicantFacts facts) {
  /**
   * Checks that both are about the same person.
   *
   * @param intern what everybody may know
   * @param facts what only these requirements may know
   * @throws IllegalArgumentException if they are not, or if a fact of the intern is there and in
   *     {@link ApplicantFacts#none()} as well
   */
  public Applicant {
    if (!intern.id().equals(facts.intern())) {
      throw new IllegalArgumentException(
          "Applicant: facts is about " + facts.intern() + ", it must be about " + intern.id());
    }
    refuseBoth(facts, Fact.WORK_AUTHORISATION, !intern.authorisedToWorkIn().isEmpty());
    refuseBoth(facts, Fact.ENROLMENT, intern.enrolment().isPresent());
    refuseBoth(facts, Fact.LANGUAGES, !intern.languages().isEmpty());
    refuseBoth(facts, Fact.WEEKLY_HOURS, intern.hoursPerWeek().isPresent());
    refuseBoth(facts, Fact.COMMITMENTS, !intern.commitments().isEmpty());
  }

  private static void refuseBoth(ApplicantFacts facts, Fact fact, boolean known) {
    if (known && facts.none().contains(fact)) {
      throw new IllegalArgumentException(
          "Applicant: " + fact + " is there and in none as well, it must be one of them");
    }
  }

  /** Whether it is known that there is nothing to tell. */
  boolean hasNo(Fact fact) {
    return facts.none().contains(fact);
  }

  /** {@return the intern's key} */
  @Override
  public String toString() {
    return "Applicant[" + intern.id() + "]";
  }
}
