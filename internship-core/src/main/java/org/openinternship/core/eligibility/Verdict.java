package org.openinternship.core.eligibility;

import java.util.List;
import java.util.Objects;
import org.openinternship.core.finding.Reason;

/**
 * What all requirements say about an intern and a project.
 *
 * @param lines a line for each requirement, in the order of the rules
 */
public record Verdict(List<Line> lines) {
  /**
   * What one requirement says.
   *
   * @param requirement its name
   * @param outcome its outcome
   * @param passed whether the pair may go on, by the outcome and the rule for unknown ones
   */
  public record Line(String requirement, Outcome outcome, boolean passed) {
    /**
     * Checks that nothing is null.
     *
     * @param requirement its name
     * @param outcome its outcome
     * @param passed whether the pair may go on
     */
    public Line {
      Objects.requireNonNull(requirement, "Line.requirement");
      Objects.requireNonNull(outcome, "Line.outcome");
    }
  }

  /**
   * Copies the lines.
   *
   * @param lines a line for each requirement
   */
  public Verdict {
    lines = List.copyOf(lines);
  }

  /** {@return whether every requirement lets the pair pass} */
  public boolean eligible() {
    return lines.stream().allMatch(Line::passed);
  }

  /** {@return every reason against the pair, those of the first failing requirement first} */
  public List<Reason> against() {
    return lines.stream()
        .filter(line -> !line.passed())
        .flatMap(line -> line.outcome().reasons().stream())
        .toList();
  }

  /** {@return the names of requirements that passed although they were unknown} */
  public List<String> acceptedUnknown() {
    return lines.stream()
        .filter(line -> line.passed() && line.outcome() instanceof Outcome.Unknown)
        .map(Line::requirement)
        .toList();
  }
}
