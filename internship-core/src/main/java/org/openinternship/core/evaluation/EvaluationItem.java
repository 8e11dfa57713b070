package org.openinternship.core.evaluation;

import java.util.Objects;
import org.openinternship.core.check.Texts;

/**
 * Something to rate.
 *
 * @param key its key, unique in a form; figures of a cohort are by key
 * @param text what is rated, such as a competency or a learning objective
 * @param scale the levels
 */
public record EvaluationItem(String key, String text, RatingScale scale) {
  /**
   * Checks the texts.
   *
   * @param key its key
   * @param text what is rated
   * @param scale the levels
   * @throws IllegalArgumentException if key or text is blank
   */
  public EvaluationItem {
    Texts.check("EvaluationItem", "key", key);
    Texts.check("EvaluationItem", "text", text);
    Objects.requireNonNull(scale, "EvaluationItem.scale");
  }
}
