package org.openinternship.core.admission;

import java.util.Objects;
import java.util.Set;
import org.openinternship.core.finding.Outcome;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.term.Term;

/**
 * A number of hours a week that the applicant can give.
 *
 * @param min the fewest hours accepted, 1 to 168
 */
public record WeeklyHours(int min) implements StandardAdmissionRequirement {
  /**
   * Checks the hours.
   *
   * @param min the fewest hours accepted
   * @throws IllegalArgumentException if they are out of bounds
   */
  public WeeklyHours {
    Bounds.check("WeeklyHours", "min", min, 1, Bounds.WEEK);
  }

  @Override
  public String name() {
    return "weekly hours";
  }

  @Override
  public Set<ApplicantFact> reads() {
    return Set.of(ApplicantFact.WEEKLY_HOURS);
  }

  @Override
  public Outcome check(Applicant applicant, Term term) {
    Objects.requireNonNull(applicant, "WeeklyHours.applicant");
    Objects.requireNonNull(term, "WeeklyHours.term");
    if (applicant.intern().hoursPerWeek().isEmpty()
        && !applicant.hasNo(ApplicantFact.WEEKLY_HOURS)) {
      return Outcome.unknown(ApplicantFact.WEEKLY_HOURS);
    }
    int has = applicant.intern().hoursPerWeek().orElse(0);
    return has >= min
        ? Outcome.satisfied()
        : Outcome.violated(AdmissionReason.PROGRAM_HOURS_TOO_FEW, min, has);
  }
}
