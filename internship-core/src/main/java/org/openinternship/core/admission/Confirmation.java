package org.openinternship.core.admission;

import java.util.Objects;
import java.util.Set;
import org.openinternship.core.finding.Outcome;
import org.openinternship.core.internal.Texts;
import org.openinternship.core.term.Term;

/**
 * A question to which the answer must be yes: a check of the program such as an essay, or a
 * declaration of the applicant.
 *
 * @param name the question, as in {@link ApplicantFacts#answers()}; also the requirement's name
 */
public record Confirmation(String name) implements StandardAdmissionRequirement {
  /**
   * Checks the question.
   *
   * @param name the question
   * @throws IllegalArgumentException if it is blank
   */
  public Confirmation {
    name = Texts.name("Confirmation", "name", name);
  }

  @Override
  public Set<ApplicantFact> reads() {
    return Set.of();
  }

  @Override
  public Outcome check(Applicant applicant, Term term) {
    Objects.requireNonNull(applicant, "Confirmation.applicant");
    Objects.requireNonNull(term, "Confirmation.term");
    YesNo answer = applicant.facts().answers().get(name);
    if (answer == null) {
      return Outcome.unknown(name);
    }
    return switch (answer) {
      case YES -> Outcome.satisfied();
      case NO -> Outcome.violated(AdmissionReason.NOT_CONFIRMED, name);
      case PENDING -> Outcome.pending(name);
    };
  }
}
