package org.openinternship.core.admission;

import java.util.Set;
import java.util.function.BiFunction;
import org.openinternship.core.finding.Outcome;
import org.openinternship.core.term.Term;

/**
 * A hard rule for a person who applies to a program. {@link StandardAdmissionRequirement} has those
 * that come with the library, as data; a host adds its own with {@link #of}.
 *
 * <p>Each reads only what it needs, and its reasons say nothing about the applicant beyond what the
 * rule itself says: a reason may name the age that is needed, never the age that somebody has.
 */
public interface AdmissionRequirement {
  /** {@return its name, unique among the rules of a program} */
  String name();

  /**
   * {@return the facts it reads; if one is {@linkplain ApplicantFacts#awaited() awaited}, so is it}
   */
  Set<ApplicantFact> reads();

  /**
   * Checks an applicant, as far as the facts are stated. The same applicant must always get the
   * same outcome in a term.
   *
   * @param applicant the applicant
   * @param term the term
   * @return satisfied, violated or unknown; pending where a check of the program goes on
   */
  Outcome check(Applicant applicant, Term term);

  /**
   * Returns a requirement of the host's own. Two of them are equal if their parts are.
   *
   * @param name its name, unique among the rules of a program
   * @param reads the facts it reads
   * @param check the check of an applicant in a term
   * @return the requirement
   * @throws IllegalArgumentException if the name is blank
   */
  static AdmissionRequirement of(
      String name, Set<ApplicantFact> reads, BiFunction<Applicant, Term, Outcome> check) {
    return new CustomAdmissionRequirement(name, reads, check);
  }
}
