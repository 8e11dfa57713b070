package org.openinternship.core.admission;

import java.util.Objects;
import org.openinternship.core.id.ProgramId;
import org.openinternship.core.id.TermId;

/**
 * An earlier participation in a program.
 *
 * @param program the program
 * @param term its term
 */
public record Participation(ProgramId program, TermId term) {
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
}
