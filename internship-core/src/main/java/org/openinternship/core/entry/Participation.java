package org.openinternship.core.entry;

import java.util.Objects;
import org.openinternship.core.id.ProgramId;
import org.openinternship.core.id.TermId;

/**
 * That somebody took part in a program before.
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
