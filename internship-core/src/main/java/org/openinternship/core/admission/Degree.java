package org.openinternship.core.admission;

import java.time.LocalDate;
import java.util.Objects;
import org.openinternship.core.skill.Field;
import org.openinternship.core.term.Term;

/**
 * A degree, held or studied for.
 *
 * @param level its level
 * @param field the field of study
 * @param awarded the day of graduation, past or expected
 */
public record Degree(EducationLevel level, Field field, LocalDate awarded) {
  /**
   * Checks that nothing is null.
   *
   * @param level its level
   * @param field the field of study
   * @param awarded the day of graduation, past or expected
   */
  public Degree {
    Objects.requireNonNull(level, "Degree.level");
    Objects.requireNonNull(field, "Degree.field");
    Objects.requireNonNull(awarded, "Degree.awarded");
  }

  /**
   * Tells whether it is held when a term begins.
   *
   * @param term the term
   * @return true if it is awarded on the first day of the term or before
   */
  public boolean heldAtStartOf(Term term) {
    Objects.requireNonNull(term, "Degree.term");
    return !awarded.isAfter(term.period().first());
  }
}
