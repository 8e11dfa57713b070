package org.openinternship.core.admission;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.openinternship.core.finding.Outcome;
import org.openinternship.core.term.Term;
import org.openinternship.core.time.CommitmentCalendar;
import org.openinternship.core.time.CommitmentRules;
import org.openinternship.core.time.DateRange;

/**
 * Free time beside other commitments: a run of free days in the term that is long enough.
 *
 * @param rules how commitments count, and how long the run must be
 */
public record FreeTime(CommitmentRules rules) implements StandardAdmissionRequirement {
  /**
   * Checks that there are rules.
   *
   * @param rules how commitments count
   */
  public FreeTime {
    Objects.requireNonNull(rules, "FreeTime.rules");
  }

  @Override
  public String name() {
    return "free time";
  }

  @Override
  public Set<ApplicantFact> reads() {
    return Set.of(ApplicantFact.COMMITMENTS);
  }

  @Override
  public Outcome check(Applicant applicant, Term term) {
    Objects.requireNonNull(applicant, "FreeTime.applicant");
    Objects.requireNonNull(term, "FreeTime.term");
    if (applicant.intern().commitments().isEmpty() && !applicant.hasNo(ApplicantFact.COMMITMENTS)) {
      return Outcome.unknown(ApplicantFact.COMMITMENTS);
    }
    DateRange period = term.period();
    Optional<DateRange> longest =
        CommitmentCalendar.of(period, applicant.intern().commitments(), rules).longestFreeRun();
    if (longest.isEmpty()) {
      return Outcome.violated(AdmissionReason.NEVER_FREE, period, rules.maxHoursPerWeek());
    }
    long days = longest.get().days();
    return days >= rules.minFreeDays()
        ? Outcome.satisfied()
        : Outcome.violated(AdmissionReason.FREE_RUN_TOO_SHORT, days, period, rules.minFreeDays());
  }
}
