package org.openinternship.core.finding;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.openinternship.core.internal.Copies;
import org.openinternship.core.internal.Quoted;
import org.openinternship.core.internal.Texts;
import org.openinternship.core.reason.Reason;

/**
 * The answer of the requirements of a {@link Pipeline} about a subject. The first one that fails
 * decides; if none fails, the first one that is pending does.
 *
 * @param lines a line for each requirement, in the order of the rules
 */
public record Verdict(List<Line> lines) {
  /**
   * A line of a verdict: what one requirement says.
   *
   * @param requirement its name
   * @param outcome its outcome
   * @param whenUnknown what becomes of the subject if the outcome is unknown
   */
  public record Line(String requirement, Outcome outcome, WhenUnknown whenUnknown) {
    /**
     * Checks that nothing is null.
     *
     * @param requirement its name
     * @param outcome its outcome
     * @param whenUnknown what becomes of the subject if the outcome is unknown
     */
    public Line {
      Objects.requireNonNull(requirement, "Line.requirement");
      Objects.requireNonNull(
          outcome,
          "Requirement " + Quoted.of(requirement) + " gave no outcome. Maybe it returned null");
      requirement = Texts.name("Line", "requirement", requirement);
      Objects.requireNonNull(whenUnknown, "Line.whenUnknown");
    }

    /**
     * Where the subject stands by this requirement alone. What is awaited puts off where the
     * unknown would put off or reject, and passes where the unknown passes.
     *
     * @return where it stands
     */
    public Decision decision() {
      if (outcome instanceof Outcome.Satisfied) {
        return Decision.ELIGIBLE;
      } else if (outcome instanceof Outcome.Violated) {
        return Decision.NOT_ELIGIBLE;
      } else if (whenUnknown == WhenUnknown.ACCEPT) {
        return Decision.ELIGIBLE;
      } else if (outcome instanceof Outcome.Pending || whenUnknown == WhenUnknown.WAIT) {
        return Decision.PENDING;
      }
      return Decision.NOT_ELIGIBLE;
    }

    /** {@return whether the subject may go on, by the outcome and the rule for unknown ones} */
    public boolean passed() {
      return decision() == Decision.ELIGIBLE;
    }
  }

  /**
   * Copies the lines.
   *
   * @param lines a line for each requirement
   */
  public Verdict {
    lines = Copies.list(lines, "Verdict.lines");
  }

  /** {@return where the subject stands by all requirements} */
  public Decision decision() {
    return decisive().map(Line::decision).orElse(Decision.ELIGIBLE);
  }

  /** {@return whether every requirement lets the subject pass} */
  public boolean eligible() {
    return decisive().isEmpty();
  }

  /** {@return the requirement that decides against the subject or puts it off; empty: eligible} */
  public Optional<Line> decisive() {
    return first(Decision.NOT_ELIGIBLE).or(() -> first(Decision.PENDING));
  }

  private Optional<Line> first(Decision decision) {
    return lines.stream().filter(line -> line.decision() == decision).findFirst();
  }

  /** {@return every reason against the subject, those of the first failing requirement first} */
  public List<Reason> against() {
    return lines.stream()
        .filter(line -> !line.passed())
        .flatMap(line -> line.outcome().reasons().stream())
        .toList();
  }

  /**
   * Returns the facts that keep the subject out or put it off though nothing that is known stands
   * against it.
   *
   * @return the names of the facts that are not known; none if the subject is eligible, or if a
   *     requirement is violated: then it is out whatever the facts are
   */
  public Set<String> missingFacts() {
    Set<String> facts = new LinkedHashSet<>();
    for (Line line : lines) {
      if (line.outcome() instanceof Outcome.Violated) {
        return Set.of();
      } else if (!line.passed()) {
        facts.addAll(line.outcome().missingFacts());
      }
    }
    return Collections.unmodifiableSet(facts);
  }

  /** {@return the names of requirements that passed although they were unknown} */
  public List<String> acceptedUnknown() {
    return lines.stream()
        .filter(line -> line.passed() && !(line.outcome() instanceof Outcome.Satisfied))
        .map(Line::requirement)
        .toList();
  }
}
