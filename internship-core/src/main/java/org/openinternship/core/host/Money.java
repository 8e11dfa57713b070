package org.openinternship.core.host;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.internal.CurrencyText;
import org.openinternship.core.internal.Quoted;
import org.openinternship.core.reason.TextValue;

/**
 * An amount of money, exact.
 *
 * @param amount the amount, 0 to 10<sup>15</sup>, with no more decimals than the currency has
 * @param currency the currency
 */
public record Money(BigDecimal amount, Currency currency) implements TextValue {
  /** The longest text of an amount, in chars; the time to read a number is not linear. */
  private static final int MAX_WRITTEN = 100;

  /** The largest amount, in units of its currency. */
  private static final BigDecimal MAX = BigDecimal.TEN.pow(15);

  /**
   * Checks the amount and brings it to the currency's number of decimals.
   *
   * @param amount the amount
   * @param currency the currency
   * @throws IllegalArgumentException if it is negative, too large or too finely divided, or has
   *     more than 100 digits
   */
  public Money {
    Bounds.checkDigits("Money", "amount", amount);
    Objects.requireNonNull(currency, "Money.currency");
    if (amount.signum() < 0 || amount.compareTo(MAX) > 0) {
      throw new IllegalArgumentException(
          "Money: amount is " + amount + ", it must be from 0 to " + MAX.toPlainString());
    }
    int decimals = Math.max(0, currency.getDefaultFractionDigits());
    amount = amount.stripTrailingZeros();
    String bound =
        Bounds.following(
            "a number with no more decimals than the currency has", decimals + " in " + currency);
    Bounds.check(
        amount.scale() <= decimals, "Money", "amount", amount, bound, "it was not rounded");
    amount = amount.setScale(decimals);
  }

  /**
   * Reads an amount in a currency.
   *
   * @param amount the amount, as in {@code "1200.50"}
   * @param currency the currency's code of ISO 4217, as far as the running JDK knows it: a code of
   *     later years, such as XAD, is not known by all
   * @return the money
   * @throws IllegalArgumentException if either is none, or the amount is out of bounds or too
   *     finely divided
   */
  public static Money of(String amount, String currency) {
    Objects.requireNonNull(amount, "Money.amount");
    Objects.requireNonNull(currency, "Money.currency");
    return new Money(amount(amount), CurrencyText.currency("Money", "currency", currency));
  }

  private static BigDecimal amount(String text) {
    if (text.length() <= MAX_WRITTEN) {
      try {
        return new BigDecimal(text);
      } catch (NumberFormatException saysNothing) {
        // Its message is that of the platform.
      }
    }
    throw new IllegalArgumentException(
        "Money: amount is %s, it must be a number such as 1200.50. Maybe it has a comma or a currency sign"
            .formatted(Quoted.of(text)));
  }

  /**
   * Adds another amount.
   *
   * @param other an amount in the same currency
   * @return the sum
   * @throws IllegalArgumentException if the currencies differ, or the sum is out of bounds
   */
  public Money plus(Money other) {
    Objects.requireNonNull(other, "Money.other");
    if (!currency.equals(other.currency)) {
      throw new IllegalArgumentException(
          "Money: " + this + " and " + other + " cannot be added, there is no exchange rate");
    }
    return new Money(amount.add(other.amount), currency);
  }

  /**
   * Takes another amount away.
   *
   * @param other an amount in the same currency, no more than this one
   * @return the difference
   * @throws IllegalArgumentException if the currencies differ, or the other is more
   */
  public Money minus(Money other) {
    Objects.requireNonNull(other, "Money.other");
    if (!currency.equals(other.currency)) {
      throw new IllegalArgumentException(
          "Money: " + other + " cannot be taken from " + this + ", there is no exchange rate");
    }
    return new Money(amount.subtract(other.amount), currency);
  }

  /**
   * Splits this amount, as in {@code Money.of("7000", "USD").split(1, 1, 1, 1)}. The parts up to
   * and with each one come to what is due by then, rounded down to what the currency can express:
   * so the parts always add up to this amount, and each is less than a minor unit off its exact
   * share. Of equal parts the later ones are the larger: 100 USD in three are 33.33, 33.33 and
   * 33.34.
   *
   * @param shares how much goes to each part, in relation to each other: each 0 or more, the sum
   *     more than 0
   * @return a part for each share
   * @throws IllegalArgumentException if a share is negative, or all are 0
   */
  public List<Money> split(int... shares) {
    Objects.requireNonNull(shares, "Money.shares");
    long whole = 0;
    for (int share : shares) {
      Bounds.check("Money", "a share", share, 0, Integer.MAX_VALUE);
      whole += share;
    }
    Bounds.check("Money", "the sum of " + shares.length + " shares", whole, 1, Long.MAX_VALUE);
    List<Money> parts = new ArrayList<>();
    BigDecimal before = BigDecimal.ZERO;
    long soFar = 0;
    for (int share : shares) {
      soFar += share;
      BigDecimal upTo =
          amount
              .multiply(BigDecimal.valueOf(soFar))
              .divide(BigDecimal.valueOf(whole), amount.scale(), RoundingMode.DOWN);
      parts.add(new Money(upTo.subtract(before), currency));
      before = upTo;
    }
    return parts;
  }

  /** {@return amount and currency, as in {@code 1200.50 USD}} */
  @Override
  public String toString() {
    return amount.toPlainString() + " " + currency.getCurrencyCode();
  }
}
