package org.openinternship.core.admission;

import java.util.function.UnaryOperator;
import org.openinternship.core.people.Intern;
import org.openinternship.core.term.Term;

/** Applicants of whom only what a test is about is known. */
final class People {
  static final Term TERM = Term.of("2026-27", "2026-09-01", "2027-05-31");

  private People() {}

  static Applicant with(UnaryOperator<ApplicantFacts.Builder> facts) {
    return with(intern -> intern, facts);
  }

  static Applicant intern(UnaryOperator<Intern.Builder> intern) {
    return with(intern, facts -> facts);
  }

  static Applicant with(
      UnaryOperator<Intern.Builder> intern, UnaryOperator<ApplicantFacts.Builder> facts) {
    return new Applicant(
        intern.apply(Intern.builder().id("ada")).build(),
        facts.apply(ApplicantFacts.builder().intern("ada")).build());
  }

  static Applicant unknown() {
    return with(facts -> facts);
  }
}
