package org.openinternship.jackson;

import java.math.BigDecimal;
import java.util.Currency;
import org.openinternship.core.host.Money;

/** An amount of money: {@code {"amount": "1200.50", "currency": "USD"}}. */
record MoneyWire(BigDecimal amount, Currency currency) implements Wire<Money> {
  static MoneyWire of(Money value) {
    return new MoneyWire(value.amount(), value.currency());
  }

  @Override
  public Money toValue() {
    return new Money(amount, currency);
  }
}
