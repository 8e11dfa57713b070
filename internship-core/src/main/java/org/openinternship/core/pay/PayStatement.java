package org.openinternship.core.pay;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openinternship.core.check.Bounds;
import org.openinternship.core.host.Money;

/**
 * What is due at an instant, and what blocks the rest.
 *
 * @param items an item for each line of the schedule, in its order
 * @param minutesOutside minutes worked on days that no line pays by the hour, though others do;
 *     more than 0 asks for a look at the schedule
 */
public record PayStatement(List<PayItem> items, int minutesOutside) {
  /**
   * Copies the items.
   *
   * @param items an item for each line
   * @param minutesOutside minutes that no line pays
   * @throws IllegalArgumentException if the minutes are negative
   */
  public PayStatement {
    items = List.copyOf(items);
    Bounds.check("PayStatement", "minutesOutside", minutesOutside, 0, Integer.MAX_VALUE);
  }

  /** {@return the items that are due, paid before or not} */
  public List<PayItem> due() {
    return items.stream().filter(PayItem::isDue).toList();
  }

  /** {@return the items that something blocks} */
  public List<PayItem> blocked() {
    return items.stream().filter(item -> !item.isDue()).toList();
  }

  /** {@return the sum of the money that is due; empty: none is} */
  public Optional<Money> totalDue() {
    return sum(due().stream());
  }

  /** {@return the sum of all money, due or not; empty: the schedule pays none} */
  public Optional<Money> total() {
    return sum(items.stream());
  }

  private static Optional<Money> sum(Stream<PayItem> items) {
    return items.flatMap(item -> item.money().stream()).reduce(Money::plus);
  }
}
