package org.openinternship.core.admission;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.openinternship.core.finding.HostCode;
import org.openinternship.core.finding.Outcome;
import org.openinternship.core.reason.GeneralReason;
import org.openinternship.core.reason.Reason;
import org.openinternship.core.term.Term;

/** What facts that are on their way do to a requirement: they let it rule out but not in. */
final class Awaited {
  private Awaited() {}

  static Outcome check(AdmissionRequirement requirement, Applicant applicant, Term term) {
    boolean own = !(requirement instanceof StandardAdmissionRequirement);
    Outcome stated =
        own
            ? ask(requirement.name(), applicant, () -> requirement.check(applicant, term))
            : requirement.check(applicant, term);
    Set<ApplicantFact> reads =
        own
            ? HostCode.ask(rule(requirement.name()), () -> "", "gave no facts", requirement::reads)
            : requirement.reads();
    List<Reason> awaited =
        reads.stream()
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

  /**
   * Asks a requirement of a host's own, whose failures are told with its name and the applicant.
   */
  static Outcome ask(
      String name, Applicant applicant, Supplier<? extends @Nullable Outcome> outcome) {
    return HostCode.ask(
        rule(name), () -> "applicant " + applicant.intern().id(), "gave no outcome", outcome);
  }

  private static String rule(String name) {
    return "AdmissionRequirement '" + name + "'";
  }

  private static boolean isAwaited(Reason reason, Applicant applicant) {
    return reason.code() == GeneralReason.FACT_UNKNOWN
        && applicant.facts().awaited().stream()
            .anyMatch(fact -> fact.name().equals(reason.argument("fact")));
  }
}
