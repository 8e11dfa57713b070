package org.openinternship.core.host;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Objects;

/**
 * An amount of money, exact.
 *
 * @param amount the amount, 0 to 10<sup>15</sup>, with no more decimals than the currency has
 * @param currency the currency
 */
public record Money(BigDecimal amount, Currency currency) {
  private static final BigDecimal MOST = BigDecimal.TEN.pow(15);

  /**
   * Checks the amount and brings it to the currency's number of decimals.
   *
   * @param amount the amount
   * @param currency the currency
   * @throws IllegalArgumentException if it is negative, too large or too finely divided
   */
  public Money {
    Objects.requireNonNull(currency, "Money.currency");
    if (amount.signum() < 0 || amount.compareTo(MOST) > 0) {
      throw new IllegalArgumentException(
          "Money: amount is " + amount + ", it must be from 0 to " + MOST.toPlainString());
    }
    int decimals = Math.max(0, currency.getDefaultFractionDigits());
    amount = amount.stripTrailingZeros();
    if (amount.scale() > decimals) {
      throw new IllegalArgumentException(
          "Money: amount is "
              + amount
              + ", it must have at most "
              + decimals
              + " decimals in "
              + currency
              + ". Maybe it was not rounded");
    }
    amount = amount.setScale(decimals);
  }

  /**
   * An amount in a currency.
   *
   * @param amount the amount, as in {@code "1200.50"}
   * @param currency the currency's code of ISO 4217
   * @return the money
   * @throws IllegalArgumentException if either is none, or the amount is out of bounds or too
   *     finely divided
   */
  public static Money of(String amount, String currency) {
    return new Money(amount(amount), currency(currency));
  }

  private static BigDecimal amount(String text) {
    try {
      return new BigDecimal(text);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "Money: amount is '"
              + text
              + "', it must be a number such as 1200.50. Maybe it has a comma or a currency sign",
          e);
    }
  }

  private static Currency currency(String code) {
    try {
      return Currency.getInstance(code);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "Money: currency is '"
              + code
              + "', it must be a code of ISO 4217 such as USD. Maybe it is a sign, or in lower"
              + " case",
          e);
    }
  }

  /** {@return amount and currency, as in {@code 1200.50 USD}} */
  @Override
  public String toString() {
    return amount.toPlainString() + " " + currency.getCurrencyCode();
  }
}
