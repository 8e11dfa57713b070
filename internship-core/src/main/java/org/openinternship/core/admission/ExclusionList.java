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
 * A list of grounds that exclude an applicant: each is a question to which the answer must be no.
 *
 * @param name its name, unique among the rules of a program
 * @param grounds the questions, at least one, as in {@link ApplicantFacts#answers()}
 */
public record ExclusionList(String name, List<String> grounds)
    implements StandardAdmissionRequirement {
  /**
   * Checks the texts.
   *
   * @param name its name
   * @param grounds the questions
   * @throws IllegalArgumentException if there is no question, or a text is blank
   */
  public ExclusionList {
    grounds = Copies.list(grounds, "ExclusionList.grounds");
    name = Texts.name("ExclusionList", "name", name);
    Texts.checkNotEmpty("ExclusionList", "grounds", grounds);
    grounds = Texts.names("ExclusionList", "grounds", grounds);
  }

  /**
   * Returns an exclusion list.
   *
   * @param name its name
   * @param grounds the questions to which the answer must be no
   * @return the requirement
   */
  public static ExclusionList of(String name, String... grounds) {
    Objects.requireNonNull(grounds, "ExclusionList.grounds");
    return new ExclusionList(name, Arrays.asList(grounds));
  }

  @Override
  public Set<ApplicantFact> reads() {
    return Set.of();
  }

  @Override
  public Outcome check(Applicant applicant, Term term) {
    Objects.requireNonNull(applicant, "ExclusionList.applicant");
    Objects.requireNonNull(term, "ExclusionList.term");
    return Outcome.allOf(
        grounds.stream().map(ground -> check(ground, applicant.facts().answers())).toList());
  }

  private Outcome check(String ground, Map<String, YesNo> answers) {
    YesNo answer = answers.get(ground);
    if (answer == null) {
      return Outcome.unknown(ground);
    }
    return switch (answer) {
      case YES -> Outcome.violated(AdmissionReason.EXCLUSION_APPLIES, name, ground);
      case NO -> Outcome.satisfied();
      case PENDING -> Outcome.pending(ground);
    };
  }
}
