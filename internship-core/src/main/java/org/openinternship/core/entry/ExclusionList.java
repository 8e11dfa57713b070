package org.openinternship.core.entry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.openinternship.core.finding.Outcome;
import org.openinternship.core.finding.Reason;
import org.openinternship.core.finding.ReasonCode;
import org.openinternship.core.time.DateRange;

/**
 * Grounds that exclude an applicant: each is a question to which the answer must be no.
 *
 * @param name its name, unique among the rules of a program
 * @param grounds the questions, at least one, as in {@link ApplicantFacts#answers()}
 */
public record ExclusionList(String name, List<String> grounds) implements EntryRequirement {
  /**
   * Checks the texts.
   *
   * @param name its name
   * @param grounds the questions
   * @throws IllegalArgumentException if there is no question, or a text is blank
   */
  public ExclusionList {
    grounds = List.copyOf(grounds);
    if (name.isBlank()) {
      throw new IllegalArgumentException("ExclusionList: the name is blank");
    }
    if (grounds.isEmpty() || grounds.stream().anyMatch(String::isBlank)) {
      throw new IllegalArgumentException(
          "ExclusionList: grounds is " + grounds + ", it needs at least 1, and none blank");
    }
  }

  /**
   * An exclusion list.
   *
   * @param name its name
   * @param grounds the questions to which the answer must be no
   * @return the requirement
   */
  public static ExclusionList of(String name, String... grounds) {
    return new ExclusionList(name, Arrays.asList(grounds));
  }

  @Override
  public Set<Fact> reads() {
    return Set.of();
  }

  @Override
  public Outcome check(Applicant applicant, DateRange term) {
    List<Reason> violated = new ArrayList<>();
    List<Reason> pending = new ArrayList<>();
    List<Reason> unknown = new ArrayList<>();
    for (String ground : grounds) {
      Answer answer = applicant.facts().answers().get(ground);
      if (answer == null) {
        unknown.add(Reason.of(ReasonCode.FACT_UNKNOWN, ground));
      } else if (answer == Answer.YES) {
        violated.add(Reason.of(ReasonCode.EXCLUSION_APPLIES, name, ground));
      } else if (answer == Answer.PENDING) {
        pending.add(Reason.of(ReasonCode.FACT_PENDING, ground));
      }
    }
    if (!violated.isEmpty()) {
      return new Outcome.Violated(violated);
    }
    if (!unknown.isEmpty()) {
      return new Outcome.Unknown(unknown);
    }
    return pending.isEmpty() ? Outcome.satisfied() : new Outcome.Pending(pending);
  }
}
