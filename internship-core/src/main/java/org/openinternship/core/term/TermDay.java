package org.openinternship.core.term;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.openinternship.core.reason.TextValue;

/**
 * A day that each term dates anew: the first or the last one of its work or of a phase. The rules
 * of a program name days in this way, so that one program serves many terms.
 *
 * @param edge whether it is the first or the last day
 * @param phase the phase it belongs to; empty: the days on which interns work
 */
public record TermDay(Edge edge, Optional<PhaseKind> phase) implements TextValue {
  /** The first or the last day of a period. */
  public enum Edge {
    /** The first day. */
    FIRST,
    /** The last day. */
    LAST
  }

  /**
   * Checks that nothing is null.
   *
   * @param edge whether it is the first or the last day
   * @param phase the phase it belongs to
   */
  public TermDay {
    Objects.requireNonNull(edge, "TermDay.edge");
    Objects.requireNonNull(phase, "TermDay.phase");
  }

  /** {@return the first day on which interns work} */
  public static TermDay first() {
    return new TermDay(Edge.FIRST, Optional.empty());
  }

  /** {@return the last day on which interns work} */
  public static TermDay last() {
    return new TermDay(Edge.LAST, Optional.empty());
  }

  /**
   * Returns the first day of a phase.
   *
   * @param phase the phase
   * @return the day
   */
  public static TermDay firstOf(PhaseKind phase) {
    Objects.requireNonNull(phase, "TermDay.phase");
    return new TermDay(Edge.FIRST, Optional.of(phase));
  }

  /**
   * Returns the last day of a phase.
   *
   * @param phase the phase
   * @return the day
   */
  public static TermDay lastOf(PhaseKind phase) {
    Objects.requireNonNull(phase, "TermDay.phase");
    return new TermDay(Edge.LAST, Optional.of(phase));
  }

  /**
   * Tells whether a term has this day.
   *
   * @param term the term
   * @return false if the day belongs to a phase that the term does not have
   */
  public boolean existsIn(Term term) {
    Objects.requireNonNull(term, "TermDay.existsIn: term");
    return phase.isEmpty() || term.phase(phase.get()).isPresent();
  }

  /**
   * Returns the date of this day in a term.
   *
   * @param term the term
   * @return the date, in the zone of the phase where there is one
   * @throws IllegalArgumentException if the day belongs to a phase that the term does not have
   */
  public LocalDate in(Term term) {
    Objects.requireNonNull(term, "TermDay.in: term");
    if (phase.isEmpty()) {
      return edge == Edge.FIRST ? term.period().first() : term.period().last();
    }
    Phase found =
        term.phase(phase.get())
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "TermDay: term %s has no phase %s, so it has no %s. Maybe add the phase"
                            .formatted(term.id(), phase.get(), this)));
    return edge == Edge.FIRST ? found.firstDay() : found.lastDay();
  }

  /** {@return the day in words, such as {@code last day of phase APPLICATION}} */
  @Override
  public String toString() {
    return (edge == Edge.FIRST ? "first" : "last")
        + " day of "
        + phase.map(kind -> "phase " + kind).orElse("the term");
  }
}
