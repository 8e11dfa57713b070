package org.openinternship.core.program;

import java.util.Objects;
import org.openinternship.core.id.TermId;
import org.openinternship.core.time.DateRange;

/**
 * One run of a program in time.
 *
 * @param id the key
 * @param period from when to when interns work
 */
public record Term(TermId id, DateRange period) {
  /**
   * Checks that nothing is null.
   *
   * @param id the key
   * @param period from when to when interns work
   */
  public Term {
    Objects.requireNonNull(id, "Term.id");
    Objects.requireNonNull(period, "Term.period");
  }

  /**
   * A term.
   *
   * @param id its key
   * @param first the first day, as in {@code 2026-09-01}
   * @param last the last day
   * @return the term
   */
  public static Term of(String id, String first, String last) {
    return new Term(TermId.of(id), DateRange.of(first, last));
  }
}
