package org.openinternship.core.admission;

import java.util.Objects;
import org.openinternship.core.id.ProgramId;
import org.openinternship.core.id.TermId;
import org.openinternship.core.people.Personal;

/**
 * An earlier participation in a program.
 *
 * @param program the program
 * @param term its term
 */
public record Participation(@Personal ProgramId program, @Personal TermId term) {
  /**
   * Checks that nothing is null.
   *
   * @param program the program
   * @param term its term
   */
  public Participation {
    Objects.requireNonNull(program, "Participation.program");
    Objects.requireNonNull(term, "Participation.term");
  }

  /** {@return that it is a participation, not in what} */
  @Override
  public String toString() {
    return "Participation[(redacted)]";
  }
}
