package org.openinternship.core.entry;

import java.util.Set;
import org.openinternship.core.finding.Outcome;
import org.openinternship.core.finding.ReasonCode;
import org.openinternship.core.time.DateRange;

/**
 * A question to which the answer must be yes: a check of the program such as an essay, or a
 * declaration of the applicant.
 *
 * @param name the question, as in {@link ApplicantFacts#answers()}; also the requirement's name
 */
public record Confirmation(String name) implements EntryRequirement {
  /**
   * Checks the question.
   *
   * @param name the question
   * @throws IllegalArgumentException if it is blank
   */
  public Confirmation {
    if (name.isBlank()) {
      throw new IllegalArgumentException("Confirmation: the name is blank");
    }
  }

  @Override
  public Set<Fact> reads() {
    return Set.of();
  }

  @Override
  public Outcome check(Applicant applicant, DateRange term) {
    Answer answer = applicant.facts().answers().get(name);
    if (answer == null) {
      return Outcome.unknown(name);
    }
    return switch (answer) {
      case YES -> Outcome.satisfied();
      case NO -> Outcome.violated(ReasonCode.NOT_CONFIRMED, name);
      case PENDING -> Outcome.pending(name);
    };
  }
}
