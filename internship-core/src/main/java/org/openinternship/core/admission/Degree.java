package org.openinternship.core.admission;

import java.time.LocalDate;
import java.util.Objects;
import org.openinternship.core.people.Personal;
import org.openinternship.core.skill.Field;
import org.openinternship.core.term.Term;
import org.openinternship.core.time.TimeBounds;

/**
 * A degree, held or studied for.
 *
 * @param level its level
 * @param field the field of study
 * @param awarded the day of graduation, past or expected
 */
public record Degree(
    @Personal EducationLevel level, @Personal Field field, @Personal LocalDate awarded) {
  /**
   * Checks that nothing is null.
   *
   * @param level its level
   * @param field the field of study
   * @param awarded the day of graduation, past or expected
   * @throws IllegalArgumentException if the day is not of the years 1 to 9999; does not repeat it
   */
  public Degree {
    Objects.requireNonNull(level, "Degree.level");
    Objects.requireNonNull(field, "Degree.field");
    TimeBounds.checkPersonal(awarded, "Degree.awarded");
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

  /** {@return that it is a degree, not which} */
  @Override
  public String toString() {
    return "Degree[(redacted)]";
  }
}
