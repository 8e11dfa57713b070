package org.openinternship.core.evaluation;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.openinternship.core.internal.Texts;
import org.openinternship.core.people.Personal;

/**
 * A rating of one item by an evaluator.
 *
 * @param item the key of the item
 * @param level the level on the item's scale, at least 1; empty: the evaluator could not observe it
 * @param comment a remark in the evaluator's own words; empty: none
 */
public record Rating(String item, @Personal OptionalInt level, @Personal Optional<String> comment) {
  /**
   * Checks the level; whether it is on the scale is for {@link EvaluationForm#check}.
   *
   * @param item the key of the item
   * @param level the level
   * @param comment a remark
   * @throws IllegalArgumentException if the key or the comment is blank, or the level below 1
   */
  public Rating {
    Objects.requireNonNull(level, "Rating.level");
    item = Texts.key("Rating", "item", item);
    if (level.isPresent() && level.getAsInt() < 1) { // confidential: not repeated
      throw new IllegalArgumentException("Rating: level must be at least 1");
    }
    comment = Texts.text("Rating", "comment", comment);
  }

  /**
   * Makes a rating without comment.
   *
   * @param item the key of the item
   * @param level the level, at least 1
   * @return the rating
   * @throws IllegalArgumentException if the key is blank or the level below 1
   */
  public static Rating of(String item, int level) {
    return new Rating(item, OptionalInt.of(level), Optional.empty());
  }

  /**
   * Makes the rating of an item that the evaluator could not observe, which is no low rating.
   *
   * @param item the key of the item
   * @return the rating
   * @throws IllegalArgumentException if the key is blank
   */
  public static Rating notObserved(String item) {
    return new Rating(item, OptionalInt.empty(), Optional.empty());
  }

  /**
   * Returns this rating with a comment.
   *
   * @param words the comment
   * @return the rating
   * @throws IllegalArgumentException if the comment is blank
   */
  public Rating because(String words) {
    Objects.requireNonNull(words, "Rating.words");
    return new Rating(item, level, Optional.of(words));
  }

  /** {@return the item only: level and comment are confidential} */
  @Override
  public String toString() {
    return "Rating[item=" + item + "]";
  }
}
