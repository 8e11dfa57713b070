package org.openinternship.core.evaluation;

import java.util.Optional;
import java.util.OptionalInt;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.internal.Texts;

/**
 * The gap between the intern's own level and another's on one item.
 *
 * @param item the key of the item
 * @param self the intern's level, at least 1
 * @param other the other's level, at least 1
 */
public record ItemGap(String item, int self, int other) {
  /**
   * Checks the levels.
   *
   * @param item the key of the item
   * @param self the intern's level
   * @param other the other's level
   * @throws IllegalArgumentException if the key is blank or a level below 1
   */
  public ItemGap {
    item = Texts.key("ItemGap", "item", item);
    Bounds.checkMin("ItemGap", "self", self, 1);
    Bounds.checkMin("ItemGap", "other", other, 1);
  }

  /** {@return the levels by which the intern rates higher; negative: lower} */
  public int difference() {
    return self - other;
  }

  /** Returns the gap on an item; empty if one of the two did not observe it. */
  static Optional<ItemGap> between(String item, Evaluation self, Evaluation other) {
    OptionalInt own = level(item, self);
    OptionalInt others = level(item, other);
    return own.isPresent() && others.isPresent()
        ? Optional.of(new ItemGap(item, own.getAsInt(), others.getAsInt()))
        : Optional.empty();
  }

  private static OptionalInt level(String item, Evaluation evaluation) {
    return evaluation.ratings().stream()
        .filter(rating -> rating.item().equals(item))
        .map(Rating::level)
        .findFirst()
        .orElse(OptionalInt.empty());
  }
}
