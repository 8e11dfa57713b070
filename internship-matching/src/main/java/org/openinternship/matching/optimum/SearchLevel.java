package org.openinternship.matching.optimum;

import java.util.Objects;
import java.util.OptionalLong;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.internal.Texts;

/**
 * What a search for the best says of one level of its objectives: what there is, and what nothing
 * is better than.
 *
 * @param label that of the objective, or {@code price} for the price of rules about teams; with
 *     {@link #OF_THE_LAST} behind it in the round of interns who come last
 * @param threshold the rank, or number, that the level is about; empty if it is about none
 * @param most whether as much as possible was wanted: of places or of a rank
 * @param amount how much there is of what the level counts; of points through an engine, as of
 *     {@code least-total-SCORE}, millionths with a minus, so that less is better
 * @param bound what no assignment is better than, among those as good at all levels before; empty
 *     if nothing is known, since a level before is not proven
 */
public record SearchLevel(
    String label, OptionalLong threshold, boolean most, long amount, OptionalLong bound) {
  /**
   * What stands behind the label of a level of those who {@linkplain
   * org.openinternship.matching.market.Market#withLast come last}: their round is a search of its
   * own, after that of all others.
   */
  public static final String OF_THE_LAST = " of the last";

  /**
   * Checks the bound.
   *
   * @param label that of the objective, or {@code price}
   * @param threshold the rank, or number, that the level is about
   * @param most whether as much as possible was wanted
   * @param amount how much there is of what the level counts
   * @param bound what no assignment is better than
   * @throws IllegalArgumentException if the amount is better than the bound
   */
  public SearchLevel {
    label = Texts.visible("SearchLevel", "label", label);
    Objects.requireNonNull(threshold, "SearchLevel.threshold");
    Objects.requireNonNull(bound, "SearchLevel.bound");
    if (bound.isPresent()) {
      long best = bound.getAsLong();
      Bounds.check(
          most ? amount <= best : amount >= best,
          "SearchLevel",
          "amount of " + label,
          amount,
          "no better than its bound, " + best);
    }
  }

  /** {@return whether the amount is proven to be best} */
  public boolean proven() {
    return bound.equals(OptionalLong.of(amount));
  }

  /**
   * Returns how far the amount can be from the best at most.
   *
   * @return the distance, {@link Long#MAX_VALUE} if it is more, as it is from the worst number of
   *     nobody; empty if nothing is known
   */
  public OptionalLong gap() {
    return bound.isPresent()
        ? OptionalLong.of(gap(amount, bound.getAsLong()))
        : OptionalLong.empty();
  }

  /** Returns how far two numbers lie apart, or the largest number if that is more. */
  static long gap(long one, long other) {
    long apart = Math.max(one, other) - Math.min(one, other);
    return apart < 0 ? Long.MAX_VALUE : apart;
  }
}
