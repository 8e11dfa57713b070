package org.openinternship.matching.policy;

import java.util.Objects;
import org.openinternship.core.internal.Hashes;
import org.openinternship.matching.market.FillOrder;
import org.openinternship.matching.market.UnfilledReserves;

/**
 * How projects fill the seats that a cohort reserves for categories of interns. Both decide who
 * gets a place, so neither has a default.
 *
 * @param order which seats are filled first
 * @param unfilled what becomes of reserved seats without interns of their category
 */
public record ReserveFilling(FillOrder order, UnfilledReserves unfilled) {
  /**
   * Checks that nothing is null.
   *
   * @param order which seats are filled first
   * @param unfilled what becomes of reserved seats without interns of their category
   */
  public ReserveFilling {
    Objects.requireNonNull(order, "ReserveFilling.order");
    Objects.requireNonNull(unfilled, "ReserveFilling.unfilled");
  }

  /** {@return a number that is the same in every virtual machine} */
  @Override
  public int hashCode() {
    return Hashes.of(order, unfilled);
  }
}
