package org.openinternship.core.pay;

import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.openinternship.core.host.Money;
import org.openinternship.core.internal.Copies;
import org.openinternship.core.internal.Texts;

/**
 * A line of a pay schedule: one payment, or the credit.
 *
 * @param name its name, unique in a schedule, such as {@code instalment 1}
 * @param amount the amount
 * @param conditions the conditions that must all hold before it is due; none: it is due from the
 *     start
 */
public record PayLine(String name, PayAmount amount, List<PayCondition> conditions) {
  /**
   * Copies the conditions.
   *
   * @param name its name
   * @param amount the amount
   * @param conditions the conditions that must all hold
   * @throws IllegalArgumentException if the name is blank
   */
  public PayLine {
    name = Texts.name("PayLine", "name", name);
    Objects.requireNonNull(amount, "PayLine.amount");
    conditions = Copies.list(conditions, "PayLine.conditions");
  }

  /** Returns the currency of the line; empty if it is credit. */
  Optional<Currency> currency() {
    if (amount instanceof PayAmount.Sum sum) {
      return Optional.of(sum.money().currency());
    } else if (amount instanceof PayAmount.HoursWorked hours) {
      return Optional.of(hours.rate().currency());
    }
    return Optional.empty();
  }

  /** Says whether a payment can be of this line: it has its name, and its currency if any. */
  boolean takes(Payment payment) {
    return payment.line().equals(name) && currency().equals(payment.money().map(Money::currency));
  }
}
