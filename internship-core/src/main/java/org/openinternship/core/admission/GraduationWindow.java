package org.openinternship.core.admission;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.openinternship.core.finding.Outcome;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.term.Term;
import org.openinternship.core.time.DateRange;

/**
 * A graduation, past or expected, near the first day of the term. A month before or after is the
 * same day of that month, or its last one where it is shorter.
 *
 * @param maxMonthsBefore the most months that the graduation may lie before the first day, 0 to
 *     1,200
 * @param maxMonthsAfter the most months that it may lie after the first day, 0 to 1,200
 */
public record GraduationWindow(int maxMonthsBefore, int maxMonthsAfter)
    implements StandardAdmissionRequirement {
  private static final int CENTURY = 1_200;

  /**
   * Checks the bounds.
   *
   * @param maxMonthsBefore the most months before the first day of the term
   * @param maxMonthsAfter the most months after it
   * @throws IllegalArgumentException if they are out of bounds
   */
  public GraduationWindow {
    Bounds.check("GraduationWindow", "maxMonthsBefore", maxMonthsBefore, 0, CENTURY);
    Bounds.check("GraduationWindow", "maxMonthsAfter", maxMonthsAfter, 0, CENTURY);
  }

  /**
   * Requires a graduation in the months before the term, its first day included.
   *
   * @param months the most months before the first day
   * @return the requirement
   * @throws IllegalArgumentException if they are out of bounds
   */
  public static GraduationWindow atMostMonthsBefore(int months) {
    return new GraduationWindow(months, 0);
  }

  /**
   * Returns the days on which a degree may be awarded.
   *
   * @param term the term
   * @return the days, the first and the last included
   */
  public DateRange in(Term term) {
    Objects.requireNonNull(term, "GraduationWindow.term");
    LocalDate first = term.period().first();
    return new DateRange(first.minusMonths(maxMonthsBefore), first.plusMonths(maxMonthsAfter));
  }

  @Override
  public String name() {
    return "graduation";
  }

  @Override
  public Set<ApplicantFact> reads() {
    return Set.of(ApplicantFact.DEGREES);
  }

  @Override
  public Outcome check(Applicant applicant, Term term) {
    Objects.requireNonNull(applicant, "GraduationWindow.applicant");
    Objects.requireNonNull(term, "GraduationWindow.term");
    List<Degree> degrees = applicant.facts().degrees();
    if (degrees.isEmpty() && !applicant.hasNo(ApplicantFact.DEGREES)) {
      return Outcome.unknown(ApplicantFact.DEGREES);
    }
    DateRange window = in(term);
    return degrees.stream().map(Degree::awarded).anyMatch(window::contains)
        ? Outcome.satisfied()
        : Outcome.violated(AdmissionReason.OUTSIDE_GRADUATION_WINDOW, window);
  }
}
