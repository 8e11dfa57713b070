package org.openinternship.matching.optimum;

import java.util.Objects;
import java.util.OptionalLong;
import org.openinternship.core.internal.Texts;

/**
 * What a search for a composition says of one level of its goals.
 *
 * @param label that of the objective, or {@code price} for the price of the rules
 * @param threshold the rank that the level is about; empty if it is about none
 * @param most whether as much as possible was wanted: of places or of a rank
 * @param amount how much there is of what the level counts
 * @param bound what no assignment is better than, among those as good at all levels before; empty
 *     if nothing is known, since a level before is not proven
 */
public record CompositionLevel(
    String label, OptionalLong threshold, boolean most, long amount, OptionalLong bound) {
  /**
   * Checks that nothing is null.
   *
   * @param label that of the objective, or {@code price}
   * @param threshold the rank that the level is about
   * @param most whether as much as possible was wanted
   * @param amount how much there is of what the level counts
   * @param bound what no assignment is better than
   */
  public CompositionLevel {
    label = Texts.visible("CompositionLevel", "label", label);
    Objects.requireNonNull(threshold, "CompositionLevel.threshold");
    Objects.requireNonNull(bound, "CompositionLevel.bound");
  }

  /** {@return whether the amount is proven to be best} */
  public boolean proven() {
    return bound.equals(OptionalLong.of(amount));
  }

  /** {@return how far the amount can be from the best at most; empty if nothing is known} */
  public OptionalLong gap() {
    return bound.isPresent()
        ? OptionalLong.of(Math.abs(amount - bound.getAsLong()))
        : OptionalLong.empty();
  }
}
