package org.openinternship.core.admission;

import java.util.ArrayList;
import java.util.List;
import org.openinternship.core.finding.Outcome;
import org.openinternship.core.reason.GeneralReason;
import org.openinternship.core.reason.Reason;
import org.openinternship.core.term.Term;

/** What facts that are on their way do to a requirement: they let it rule out but not in. */
final class Awaited {
  private Awaited() {}

  static Outcome check(AdmissionRequirement requirement, Applicant applicant, Term term) {
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
