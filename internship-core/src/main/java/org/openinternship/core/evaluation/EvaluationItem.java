package org.openinternship.core.evaluation;

import java.util.Objects;
import org.openinternship.core.internal.Texts;

/**
 * An item of a form, which is rated.
 *
 * @param key its key, unique in a form; figures of a cohort are by key
 * @param text the subject of the rating, such as a competency or a learning objective
 * @param scale the scale
 */
public record EvaluationItem(String key, String text, RatingScale scale) {
  /**
   * Checks the texts.
   *
   * @param key its key
   * @param text the subject of the rating
   * @param scale the scale
   * @throws IllegalArgumentException if key or text is blank
   */
  public EvaluationItem {
    key = Texts.key("EvaluationItem", "key", key);
    text = Texts.text("EvaluationItem", "text", text);
    Objects.requireNonNull(scale, "EvaluationItem.scale");
  }
}
