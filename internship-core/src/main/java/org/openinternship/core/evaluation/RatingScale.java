package org.openinternship.core.evaluation;

import java.util.List;
import org.openinternship.core.check.Bounds;
import org.openinternship.core.check.Texts;

/**
 * A scale on which each level is described, so that two raters mean the same by it.
 *
 * @param anchors a description for each level, the lowest first: the first is level 1; 2 to 10, no
 *     two the same
 */
public record RatingScale(List<String> anchors) {
  /** How much help is needed: four levels, for skills and competencies. */
  public static final RatingScale INDEPENDENCE =
      of(
          "Is shown how, step by step",
          "Does it with some help",
          "Does it without help",
          "Does it so that others learn from it");

  /** How far a statement holds: four levels without a middle, for what interns say of hosts. */
  public static final RatingScale AGREEMENT = of("Not at all", "In part", "Mostly", "Fully");

  /**
   * Copies the anchors.
   *
   * @param anchors a description for each level
   * @throws IllegalArgumentException if they are too few or too many, one is blank or there twice
   */
  public RatingScale {
    anchors = List.copyOf(anchors);
    Bounds.check("RatingScale", "the number of anchors", anchors.size(), 2, 10);
    anchors.forEach(anchor -> Texts.check("RatingScale", "an anchor", anchor));
    Texts.checkDifferent("RatingScale", "anchor", anchors);
  }

  /**
   * A scale.
   *
   * @param anchors a description for each level, the lowest first
   * @return the scale
   * @throws IllegalArgumentException if they are too few or too many, one is blank or there twice
   */
  public static RatingScale of(String... anchors) {
    return new RatingScale(List.of(anchors));
  }

  /** {@return the highest level} */
  public int highest() {
    return anchors.size();
  }

  /**
   * What a level means.
   *
   * @param level the level, from 1 to {@link #highest()}
   * @return its description
   * @throws IllegalArgumentException if there is no such level
   */
  public String anchor(int level) {
    Bounds.check("RatingScale", "level", level, 1, highest());
    return anchors.get(level - 1);
  }
}
