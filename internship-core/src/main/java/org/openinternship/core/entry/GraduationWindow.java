package org.openinternship.core.entry;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.openinternship.core.finding.Outcome;
import org.openinternship.core.finding.ReasonCode;
import org.openinternship.core.time.DateRange;

/**
 * A graduation, past or expected, within a period.
 *
 * @param window the days on which a degree may be awarded
 */
public record GraduationWindow(DateRange window) implements EntryRequirement {
  /**
   * Checks that there is a window.
   *
   * @param window the days on which a degree may be awarded
   */
  public GraduationWindow {
    Objects.requireNonNull(window, "GraduationWindow.window");
  }

  @Override
  public String name() {
    return "graduation";
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
    return degrees.stream().map(Degree::awarded).anyMatch(window::contains)
        ? Outcome.satisfied()
        : Outcome.violated(ReasonCode.OUTSIDE_GRADUATION_WINDOW, window);
  }
}
