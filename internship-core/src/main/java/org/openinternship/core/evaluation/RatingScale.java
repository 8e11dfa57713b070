package org.openinternship.core.evaluation;

import java.util.List;
import java.util.Objects;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.internal.Copies;
import org.openinternship.core.internal.Texts;

/**
 * A scale with a description of each level, so that two raters mean the same by it.
 *
 * @param anchors a description for each level, the lowest first: the first is level 1; 2 to 10, no
 *     two the same
 */
public record RatingScale(List<String> anchors) {
  /** The scale of independence: four levels, for skills and competencies. */
  public static final RatingScale INDEPENDENCE =
      of(
          "Is shown how, step by step",
          "Does it with some help",
          "Does it without help",
          "Does it so that others learn from it");

  /** The scale of agreement: four levels without a middle, for the ratings of hosts by interns. */
  public static final RatingScale AGREEMENT = of("Not at all", "In part", "Mostly", "Fully");

  /**
   * Copies the anchors.
   *
   * @param anchors a description for each level
   * @throws IllegalArgumentException if they are too few or too many, one is blank or there twice
   */
  public RatingScale {
    anchors = Copies.list(anchors, "RatingScale.anchors");
    Bounds.check("RatingScale", "the number of anchors", anchors.size(), 2, 10);
    Texts.texts("RatingScale", "anchors", anchors);
    Texts.checkDifferent("RatingScale", "anchor", anchors);
  }

  /**
   * Makes a scale.
   *
   * @param anchors a description for each level, the lowest first
   * @return the scale
   * @throws IllegalArgumentException if they are too few or too many, one is blank or there twice
   */
  public static RatingScale of(String... anchors) {
    Objects.requireNonNull(anchors, "RatingScale.anchors");
    return new RatingScale(List.of(anchors));
  }

  /** {@return the highest level} */
  public int highest() {
    return anchors.size();
  }

  /**
   * Returns the description of a level.
   *
   * @param level the level, from 1 to {@link #highest()}
   * @return the description
   * @throws IllegalArgumentException if there is no such level
   */
  public String anchor(int level) {
    Bounds.checkMin("RatingScale", "level", level, 1);
    Bounds.checkNotAbove("RatingScale", "level", level, "highest", highest());
    return anchors.get(level - 1);
  }
}
