package org.openinternship.core.entry;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.openinternship.core.finding.Outcome;
import org.openinternship.core.finding.Pipeline;
import org.openinternship.core.finding.Reason;
import org.openinternship.core.finding.ReasonCode;
import org.openinternship.core.finding.WhenUnknown;
import org.openinternship.core.time.DateRange;

/**
 * What a program requires of those who apply, in the order in which it is checked: the first
 * requirement that fails decides.
 *
 * @param requirements the requirements, each with a name of its own
 * @param whenUnknown what becomes of an applicant for whom one is unknown
 */
public record EntryRules(List<EntryRequirement> requirements, WhenUnknown whenUnknown) {
  /**
   * Checks the names.
   *
   * @param requirements the requirements
   * @param whenUnknown what becomes of an applicant for whom one is unknown
   * @throws IllegalArgumentException if two have the same name
   */
  public EntryRules {
    requirements = List.copyOf(requirements);
    Objects.requireNonNull(whenUnknown, "EntryRules.whenUnknown");
    Set<String> names = new HashSet<>();
    for (EntryRequirement requirement : requirements) {
      if (!names.add(requirement.name())) {
        throw new IllegalArgumentException(
            "EntryRules: requirement '" + requirement.name() + "' is given more than once");
      }
    }
  }

  /** {@return no requirement at all: everybody may take part} */
  public static EntryRules none() {
    return of();
  }

  /**
   * Requirements that put an applicant off as long as a fact is unknown.
   *
   * @param requirements the requirements, in the order in which they are checked
   * @return the rules
   * @throws IllegalArgumentException if two have the same name
   */
  public static EntryRules of(EntryRequirement... requirements) {
    return new EntryRules(Arrays.asList(requirements), WhenUnknown.WAIT);
  }

  /**
   * Makes the rules ready for the applicants of one term.
   *
   * @param term the days of the term
   * @return the pipeline; safe for several threads
   */
  public Pipeline<Applicant> in(DateRange term) {
    return new Pipeline<>(
        requirements.stream().map(requirement -> step(requirement, term)).toList());
  }

  private Pipeline.Step<Applicant> step(EntryRequirement requirement, DateRange term) {
    return new Pipeline.Step<>(
        requirement.name(), whenUnknown, applicant -> check(requirement, applicant, term));
  }

  /** What is awaited can rule out but not in. */
  private static Outcome check(EntryRequirement requirement, Applicant applicant, DateRange term) {
    Outcome stated = requirement.check(applicant, term);
    List<Reason> awaited =
        requirement.reads().stream()
            .filter(fact -> applicant.facts().awaited().contains(fact))
            .map(fact -> Reason.of(ReasonCode.FACT_PENDING, fact))
            .toList();
    return stated instanceof Outcome.Violated || awaited.isEmpty()
        ? stated
        : new Outcome.Pending(awaited);
  }
}
