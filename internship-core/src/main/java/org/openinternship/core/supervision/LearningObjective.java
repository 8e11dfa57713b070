package org.openinternship.core.supervision;

import java.util.Objects;
import java.util.Optional;
import org.openinternship.core.check.Texts;

/**
 * What an intern is to learn, and by which item of the evaluations it is rated.
 *
 * @param objective the objective in the program's words, not blank
 * @param evaluationItem the key of the item, not blank; empty: nothing rates it
 */
public record LearningObjective(String objective, Optional<String> evaluationItem) {
  /**
   * Checks both texts.
   *
   * @param objective the objective
   * @param evaluationItem the key of the item
   * @throws IllegalArgumentException if one is blank
   */
  public LearningObjective {
    Objects.requireNonNull(evaluationItem, "LearningObjective.evaluationItem");
    Texts.check("LearningObjective", "objective", objective);
    if (evaluationItem.isPresent() && evaluationItem.get().isBlank()) {
      throw new IllegalArgumentException(
          "LearningObjective: evaluationItem is blank. Maybe there is none: then leave it out");
    }
  }

  /**
   * An objective that an item rates.
   *
   * @param objective the objective
   * @param evaluationItem the key of the item
   * @return the objective
   * @throws IllegalArgumentException if one is blank
   */
  public static LearningObjective of(String objective, String evaluationItem) {
    return new LearningObjective(objective, Optional.of(evaluationItem));
  }
}
