package org.openinternship.core.host;

import java.math.BigDecimal;
import java.util.Currency;

/**
 * An amount of money, exact.
 *
 * @param amount the amount, not negative, with no more decimals than the currency has
 * @param currency the currency
 */
public record Money(BigDecimal amount, Currency currency) {
  /**
   * Checks the amount and brings it to the currency's number of decimals.
   *
   * @param amount the amount
   * @param currency the currency
   * @throws IllegalArgumentException if it is negative or too finely divided
   */
  public Money {
    if (amount.signum() < 0) {
      throw new IllegalArgumentException("Money: amount is " + amount + ", it must be at least 0");
    }
    int decimals = Math.max(0, currency.getDefaultFractionDigits());
    if (amount.stripTrailingZeros().scale() > decimals) {
      throw new IllegalArgumentException(
          "Money: amount is " + amount + ", " + currency + " has " + decimals + " decimals");
    }
    amount = amount.setScale(decimals);
  }

  /**
   * An amount in a currency.
   *
   * @param amount the amount, as in {@code "1200.50"}
   * @param currency the currency's code of ISO 4217
   * @return the money
   * @throws IllegalArgumentException if either is none, or the amount is negative
   */
  public static Money of(String amount, String currency) {
    return new Money(new BigDecimal(amount), Currency.getInstance(currency));
  }

  /** {@return amount and currency, as in {@code 1200.50 USD}} */
  @Override
  public String toString() {
    return amount.toPlainString() + " " + currency.getCurrencyCode();
  }
}
