package org.openinternship.core.pay;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openinternship.core.host.Money;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.internal.Copies;

/**
 * A statement of the pay that is due at an instant, of what of it was paid, and of the reasons that
 * block the rest.
 *
 * @param items an item for each line of the schedule, in its order
 * @param minutesOutside the minutes worked on days that no line pays by the hour, though other days
 *     are paid so; more than 0 suggests a gap in the schedule
 */
public record PayStatement(List<PayItem> items, int minutesOutside) {
  /**
   * Copies the items.
   *
   * @param items an item for each line
   * @param minutesOutside the minutes that no line pays
   * @throws IllegalArgumentException if the minutes are negative
   */
  public PayStatement {
    items = Copies.list(items, "PayStatement.items");
    Bounds.checkMin("PayStatement", "minutesOutside", minutesOutside, 0);
  }

  /** {@return the items that are due, paid or not} */
  public List<PayItem> due() {
    return items.stream().filter(PayItem::isDue).toList();
  }

  /** {@return the items that are due and not settled} */
  public List<PayItem> open() {
    return items.stream().filter(item -> item.isDue() && !item.isSettled()).toList();
  }

  /** {@return the items that something blocks, now or for good} */
  public List<PayItem> blocked() {
    return items.stream().filter(item -> !item.isDue()).toList();
  }

  /** {@return the sum of the money that is due, paid or not; empty: none is} */
  public Optional<Money> totalDue() {
    return sum(due().stream().flatMap(item -> item.money().stream()));
  }

  /** {@return the sum of the money that was paid; empty: none was} */
  public Optional<Money> totalPaid() {
    return sum(items.stream().flatMap(item -> item.paid().stream()));
  }

  /** {@return the sum of the money that is due and not paid; empty: none is} */
  public Optional<Money> totalOpen() {
    return sum(open().stream().flatMap(item -> item.unpaid().stream()));
  }

  /** {@return the sum of all money, due or not, but for what has lapsed; empty: there is none} */
  public Optional<Money> total() {
    return sum(
        items.stream().filter(item -> !item.isLapsed()).flatMap(item -> item.money().stream()));
  }

  private static Optional<Money> sum(Stream<Money> amounts) {
    return amounts.reduce(Money::plus);
  }
}
