package org.openinternship.core.completion;

import java.util.List;
import java.util.Objects;
import org.openinternship.core.check.Texts;
import org.openinternship.core.evaluation.Competency;

/**
 * A competency that the intern has shown.
 *
 * @param framework the name of the framework it is of
 * @param competency the competency
 * @param evidence what shows it, such as the key of a deliverable; at least one piece
 */
public record ShownCompetency(String framework, Competency competency, List<String> evidence) {
  /**
   * Copies the evidence.
   *
   * @param framework the name of the framework
   * @param competency the competency
   * @param evidence what shows it
   * @throws IllegalArgumentException if the name or a piece of evidence is blank, or there is none
   */
  public ShownCompetency {
    Texts.check("ShownCompetency", "framework", framework);
    Objects.requireNonNull(competency, "ShownCompetency.competency");
    evidence = List.copyOf(evidence);
    evidence.forEach(each -> Texts.check("ShownCompetency", "a piece of evidence", each));
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException(
          "ShownCompetency: there is no evidence for "
              + competency.key()
              + "; it needs at least 1 piece");
    }
  }
}
