package org.openinternship.core.admission;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.openinternship.core.finding.Outcome;
import org.openinternship.core.internal.Copies;
import org.openinternship.core.internal.Texts;
import org.openinternship.core.term.Term;

/**
 * A list of grounds on which an applicant waits until the program has cleared them: each is a
 * question to which the answer must be no, and a yes puts off but does not reject. An {@link
 * ExclusionList} is the same with grounds that reject.
 *
 * @param name its name, unique among the rules of a program
 * @param grounds the questions, at least one, as in {@link ApplicantFacts#answers()}
 */
public record Clearance(String name, List<String> grounds) implements StandardAdmissionRequirement {
  /**
   * Checks the texts.
   *
   * @param name its name
   * @param grounds the questions
   * @throws IllegalArgumentException if there is no question, or a text is blank
   */
  public Clearance {
    grounds = Copies.list(grounds, "Clearance.grounds");
    name = Texts.name("Clearance", "name", name);
    Texts.checkNotEmpty("Clearance", "grounds", grounds);
    grounds = Texts.names("Clearance", "grounds", grounds);
  }

  /**
   * Returns a clearance.
   *
   * @param name its name
   * @param grounds the questions to which the answer must be no in the end
   * @return the requirement
   */
  public static Clearance of(String name, String... grounds) {
    Objects.requireNonNull(grounds, "Clearance.grounds");
    return new Clearance(name, Arrays.asList(grounds));
  }

  @Override
  public Set<ApplicantFact> reads() {
    return Set.of();
  }

  @Override
  public Outcome check(Applicant applicant, Term term) {
    Objects.requireNonNull(applicant, "Clearance.applicant");
    Objects.requireNonNull(term, "Clearance.term");
    return Outcome.allOf(
        grounds.stream().map(ground -> check(ground, applicant.facts().answers())).toList());
  }

  private static Outcome check(String ground, Map<String, YesNo> answers) {
    YesNo answer = answers.get(ground);
    if (answer == null) {
      return Outcome.unknown(ground);
    }
    return switch (answer) {
      case YES, PENDING -> Outcome.pending(ground);
      case NO -> Outcome.satisfied();
    };
  }
}
