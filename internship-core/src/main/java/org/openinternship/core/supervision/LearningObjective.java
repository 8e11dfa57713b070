package org.openinternship.core.supervision;

import java.util.Objects;
import java.util.Optional;
import org.openinternship.core.internal.Texts;

/**
 * A learning objective of an intern, and the item of the evaluations that rates it.
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
    objective = Texts.text("LearningObjective", "objective", objective);
    Objects.requireNonNull(evaluationItem, "LearningObjective.evaluationItem")
        .ifPresent(item -> Texts.key("LearningObjective", "evaluationItem", item));
  }

  /**
   * Makes an objective that an item rates.
   *
   * @param objective the objective
   * @param evaluationItem the key of the item
   * @return the objective
   * @throws IllegalArgumentException if one is blank
   */
  public static LearningObjective of(String objective, String evaluationItem) {
    Objects.requireNonNull(evaluationItem, "LearningObjective.evaluationItem");
    return new LearningObjective(objective, Optional.of(evaluationItem));
  }
}
