package org.openinternship.core.entry;

import java.util.Set;
import org.openinternship.core.check.Bounds;
import org.openinternship.core.finding.Outcome;
import org.openinternship.core.finding.ReasonCode;
import org.openinternship.core.time.DateRange;

/**
 * Hours a week that the applicant can give.
 *
 * @param least the least hours, 1 to 168
 */
public record WeeklyHours(int least) implements EntryRequirement {
  /**
   * Checks the hours.
   *
   * @param least the least hours
   * @throws IllegalArgumentException if they are out of bounds
   */
  public WeeklyHours {
    Bounds.check("WeeklyHours", "least", least, 1, Bounds.WEEK);
  }

  @Override
  public String name() {
    return "weekly hours";
  }

  @Override
  public Set<Fact> reads() {
    return Set.of(Fact.WEEKLY_HOURS);
  }

  @Override
  public Outcome check(Applicant applicant, DateRange term) {
    if (applicant.intern().hoursPerWeek().isEmpty() && !applicant.hasNo(Fact.WEEKLY_HOURS)) {
      return Outcome.unknown(Fact.WEEKLY_HOURS.name());
    }
    int has = applicant.intern().hoursPerWeek().orElse(0);
    return has >= least
        ? Outcome.satisfied()
        : Outcome.violated(ReasonCode.PROGRAM_HOURS_TOO_FEW, least, has);
  }
}
