package org.openinternship.core.entry;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openinternship.core.finding.Outcome;
import org.openinternship.core.finding.ReasonCode;
import org.openinternship.core.time.DateRange;

/**
 * The highest level of education lies within bounds.
 *
 * @param least the lowest level accepted
 * @param most the highest level accepted
 * @param inProgressCounts whether a degree counts that the applicant still studies for
 */
public record Schooling(EducationLevel least, EducationLevel most, boolean inProgressCounts)
    implements EntryRequirement {
  /**
   * Checks the order.
   *
   * @param least the lowest level accepted
   * @param most the highest level accepted
   * @param inProgressCounts whether a degree counts that the applicant still studies for
   * @throws IllegalArgumentException if the levels are the wrong way round
   */
  public Schooling {
    if (least.compareTo(most) > 0) {
      throw new IllegalArgumentException(
          "Schooling: least is " + least + ", it must not be above most, which is " + most);
    }
  }

  @Override
  public String name() {
    return "education";
  }

  @Override
  public Set<Fact> reads() {
    return Set.of(Fact.DEGREES);
  }

  @Override
  public Outcome check(Applicant applicant, DateRange term) {
    List<Degree> degrees = applicant.facts().degrees();
    if (degrees.isEmpty() && !applicant.hasNo(Fact.DEGREES)) {
      return Outcome.unknown(Fact.DEGREES.name());
    }
    Optional<EducationLevel> highest =
        degrees.stream()
            .filter(degree -> inProgressCounts || degree.heldAtStartOf(term))
            .map(Degree::level)
            .max(Comparator.naturalOrder());
    return highest.isPresent()
            && highest.get().compareTo(least) >= 0
            && highest.get().compareTo(most) <= 0
        ? Outcome.satisfied()
        : Outcome.violated(ReasonCode.EDUCATION_LEVEL_OUTSIDE, least, most);
  }
}
