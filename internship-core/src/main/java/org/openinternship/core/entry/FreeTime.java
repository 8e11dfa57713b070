package org.openinternship.core.entry;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.openinternship.core.finding.Outcome;
import org.openinternship.core.finding.ReasonCode;
import org.openinternship.core.time.CommitmentCalendar;
import org.openinternship.core.time.CommitmentRules;
import org.openinternship.core.time.DateRange;

/**
 * Other commitments leave a run of free days in the term that is long enough.
 *
 * @param rules how commitments count, and how long the run must be
 */
public record FreeTime(CommitmentRules rules) implements EntryRequirement {
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
  public Set<Fact> reads() {
    return Set.of(Fact.COMMITMENTS);
  }

  @Override
  public Outcome check(Applicant applicant, DateRange term) {
    if (applicant.intern().commitments().isEmpty() && !applicant.hasNo(Fact.COMMITMENTS)) {
      return Outcome.unknown(Fact.COMMITMENTS.name());
    }
    Optional<DateRange> longest =
        CommitmentCalendar.of(term, applicant.intern().commitments(), rules).longestFreeRun();
    if (longest.isEmpty()) {
      return Outcome.violated(ReasonCode.NEVER_FREE, term, rules.mostHoursPerWeek());
    }
    long days = longest.get().days();
    return days >= rules.leastFreeDays()
        ? Outcome.satisfied()
        : Outcome.violated(ReasonCode.FREE_RUN_TOO_SHORT, days, term, rules.leastFreeDays());
  }
}
