package org.openinternship.core.admission;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.openinternship.core.finding.Outcome;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.term.Term;

/**
 * A highest level of education within bounds.
 *
 * @param min the lowest level accepted
 * @param max the highest level accepted
 * @param inProgressCounts whether a degree counts that the applicant still studies for
 */
public record Schooling(EducationLevel min, EducationLevel max, boolean inProgressCounts)
    implements StandardAdmissionRequirement {
  /**
   * Checks the order.
   *
   * @param min the lowest level accepted
   * @param max the highest level accepted
   * @param inProgressCounts whether a degree counts that the applicant still studies for
   * @throws IllegalArgumentException if the levels are the wrong way round
   */
  public Schooling {
    Objects.requireNonNull(min, "Schooling.min");
    Objects.requireNonNull(max, "Schooling.max");
    Bounds.check(min.compareTo(max) <= 0, "Schooling", "min", min, "at most max, which is " + max);
  }

  @Override
  public String name() {
    return "education";
  }

  @Override
  public Set<ApplicantFact> reads() {
    return Set.of(ApplicantFact.DEGREES);
  }

  @Override
  public Outcome check(Applicant applicant, Term term) {
    Objects.requireNonNull(applicant, "Schooling.applicant");
    Objects.requireNonNull(term, "Schooling.term");
    List<Degree> degrees = applicant.facts().degrees();
    if (degrees.isEmpty() && !applicant.hasNo(ApplicantFact.DEGREES)) {
      return Outcome.unknown(ApplicantFact.DEGREES);
    }
    Optional<EducationLevel> highest =
        degrees.stream()
            .filter(degree -> inProgressCounts || degree.heldAtStartOf(term))
            .map(Degree::level)
            .max(Comparator.naturalOrder());
    return highest.isPresent()
            && highest.get().compareTo(min) >= 0
            && highest.get().compareTo(max) <= 0
        ? Outcome.satisfied()
        : Outcome.violated(AdmissionReason.EDUCATION_LEVEL_OUTSIDE, min, max);
  }
}
