package org.openinternship.matching.compare;

import java.util.Objects;
import java.util.OptionalLong;
import org.openinternship.core.internal.Bounds;

/**
 * How many draws of a lottery chances were counted over.
 *
 * @param count how many draws, each as likely as any other; at least 1
 * @param seed of a sample the seed that its draws came from; empty if every order was tried once,
 *     so that chances are exact
 */
public record DrawnOrders(long count, OptionalLong seed) {
  /**
   * Checks the number.
   *
   * @param count how many draws
   * @param seed the seed of a sample
   * @throws IllegalArgumentException if there is no draw
   */
  public DrawnOrders {
    Objects.requireNonNull(seed, "DrawnOrders.seed");
    Bounds.checkMin("DrawnOrders", "count", count, 1);
  }

  /** {@return whether every order was tried} */
  public boolean exact() {
    return seed.isEmpty();
  }

  /** {@return what was tried, as in {@code all 6 orders} or {@code 1000 draws with seed 7}} */
  @Override
  public String toString() {
    return exact()
        ? count == 1 ? "the only order" : "all " + count + " orders"
        : count + (count == 1 ? " draw" : " draws") + " with seed " + seed.getAsLong();
  }
}
