package org.openinternship.core.admission;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.openinternship.core.finding.Outcome;
import org.openinternship.core.finding.Pipeline;
import org.openinternship.core.finding.Report;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.finding.WhenUnknown;
import org.openinternship.core.internal.Copies;
import org.openinternship.core.reason.GeneralReason;
import org.openinternship.core.reason.Reason;
import org.openinternship.core.term.Term;

/**
 * The rules of a program for admission: its requirements in the order in which they are checked.
 * The first one that fails decides.
 *
 * @param requirements the requirements, each with a name of its own
 * @param whenUnknown the treatment of an applicant for whom a requirement is unknown
 */
public record AdmissionRules(List<AdmissionRequirement> requirements, WhenUnknown whenUnknown) {
  /**
   * Checks the names.
   *
   * @param requirements the requirements
   * @param whenUnknown the treatment of an applicant for whom a requirement is unknown
   * @throws IllegalArgumentException if two have the same name
   */
  public AdmissionRules {
    requirements = Copies.list(requirements, "AdmissionRules.requirements");
    Objects.requireNonNull(whenUnknown, "AdmissionRules.whenUnknown");
    Set<String> names = new HashSet<>();
    for (AdmissionRequirement requirement : requirements) {
      if (!names.add(requirement.name())) {
        throw new IllegalArgumentException(
            "AdmissionRules: requirement '" + requirement.name() + "' is given more than once");
      }
    }
  }

  /** {@return the rules with no requirement at all: everybody may take part} */
  public static AdmissionRules standard() {
    return of();
  }

  /**
   * Returns rules that put an applicant off as long as a fact is unknown.
   *
   * @param requirements the requirements, in the order in which they are checked
   * @return the rules
   * @throws IllegalArgumentException if two have the same name
   */
  public static AdmissionRules of(AdmissionRequirement... requirements) {
    Objects.requireNonNull(requirements, "AdmissionRules.requirements");
    return new AdmissionRules(Arrays.asList(requirements), WhenUnknown.WAIT);
  }

  /**
   * Makes the rules ready for the applicants of one term.
   *
   * @param term the term
   * @return the pipeline; safe for several threads if the host's own requirements are
   */
  public Pipeline<Applicant> in(Term term) {
    Objects.requireNonNull(term, "AdmissionRules.in: term");
    return new Pipeline<>(
        requirements.stream().map(requirement -> step(requirement, term)).toList());
  }

  /**
   * Checks that the requirements do not contradict each other.
   *
   * @return an error for each question that must be answered with yes and with no
   */
  public Report validate() {
    Report.Collector found = Report.collector();
    Set<String> yes = new HashSet<>();
    for (AdmissionRequirement requirement : requirements) {
      if (requirement instanceof Confirmation confirmation) {
        yes.add(confirmation.name());
      }
    }
    for (int i = 0; i < requirements.size(); i++) {
      if (requirements.get(i) instanceof ExclusionList list) {
        for (int j = 0; j < list.grounds().size(); j++) {
          String ground = list.grounds().get(j);
          if (yes.contains(ground)) {
            String at = "/requirements/" + i + "/grounds/" + j;
            found.add(Severity.ERROR, at, AdmissionReason.YES_AND_NO, ground);
          }
        }
      }
    }
    return found.report();
  }

  /**
   * Checks that somebody can meet the requirements in a term.
   *
   * @param term the term
   * @return an error for each requirement of more free days than the term has, and for an age on a
   *     day of a phase that it does not have; with paths into the term
   */
  public Report check(Term term) {
    Objects.requireNonNull(term, "AdmissionRules.term");
    Report.Collector found = Report.collector();
    for (AdmissionRequirement requirement : requirements) {
      if (requirement instanceof FreeTime free
          && free.rules().minFreeDays() > term.period().days()) {
        found.add(
            Severity.ERROR,
            "/period",
            AdmissionReason.MORE_FREE_DAYS_THAN_TERM,
            free.rules().minFreeDays(),
            term.period());
      } else if (requirement instanceof Age age && !age.on().existsIn(term)) {
        found.add(Severity.ERROR, "/phases", AdmissionReason.AGE_ON_MISSING_DAY, age.on());
      }
    }
    return found.report();
  }

  private Pipeline.Step<Applicant> step(AdmissionRequirement requirement, Term term) {
    return new Pipeline.Step<>(
        requirement.name(), whenUnknown, applicant -> check(requirement, applicant, term));
  }

  /** Lets what is awaited rule out but not in. */
  private static Outcome check(AdmissionRequirement requirement, Applicant applicant, Term term) {
    Outcome stated = requirement.check(applicant, term);
    List<Reason> awaited =
        requirement.reads().stream()
            .filter(fact -> applicant.facts().awaited().contains(fact))
            .map(fact -> Reason.of(GeneralReason.FACT_PENDING, fact))
            .toList();
    if (stated instanceof Outcome.Violated || awaited.isEmpty()) {
      return stated;
    }
    List<Reason> missing = new ArrayList<>(awaited);
    stated.reasons().stream().filter(reason -> !isAwaited(reason, applicant)).forEach(missing::add);
    return new Outcome.Pending(missing);
  }

  private static boolean isAwaited(Reason reason, Applicant applicant) {
    return reason.code() == GeneralReason.FACT_UNKNOWN
        && applicant.facts().awaited().stream()
            .anyMatch(fact -> fact.name().equals(reason.argument("fact")));
  }
}
