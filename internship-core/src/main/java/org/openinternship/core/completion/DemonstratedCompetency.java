package org.openinternship.core.completion;

import java.util.List;
import java.util.Objects;
import org.openinternship.core.evaluation.Competency;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.internal.Copies;
import org.openinternship.core.internal.Texts;

/**
 * A competency that the intern has demonstrated.
 *
 * @param framework the name of the framework that the competency belongs to, not blank
 * @param competency the competency
 * @param evidence the evidence for it, such as the key of a deliverable; at least one piece, none
 *     blank
 */
public record DemonstratedCompetency(
    String framework, Competency competency, List<String> evidence) {
  /**
   * Checks the name and the evidence, and copies the evidence.
   *
   * @param framework the name of the framework
   * @param competency the competency
   * @param evidence the evidence
   * @throws IllegalArgumentException if the name or a piece of evidence is blank, or there is no
   *     evidence
   */
  public DemonstratedCompetency {
    framework = Texts.name("DemonstratedCompetency", "framework", framework);
    Objects.requireNonNull(competency, "DemonstratedCompetency.competency");
    evidence = Copies.list(evidence, "DemonstratedCompetency.evidence");
    evidence = Texts.texts("DemonstratedCompetency", "evidence", evidence);
    Bounds.check(
        !evidence.isEmpty(),
        "DemonstratedCompetency",
        "evidence for " + competency.key(),
        "empty",
        "at least 1 piece");
  }
}
