package org.openinternship.core.progress;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Objects;
import org.openinternship.core.reason.TextValue;

/**
 * An exact fraction from 0 to 1, in lowest terms.
 *
 * @param numerator at least 0 and at most the denominator
 * @param denominator at least 1
 */
public record Fraction(BigInteger numerator, BigInteger denominator)
    implements Comparable<Fraction>, TextValue {
  private static final BigInteger HUNDRED = BigInteger.valueOf(100);

  /**
   * Reduces to lowest terms.
   *
   * @param numerator at least 0 and at most the denominator
   * @param denominator at least 1
   * @throws IllegalArgumentException if it is not from 0 to 1
   */
  public Fraction {
    Objects.requireNonNull(numerator, "Fraction.numerator");
    Objects.requireNonNull(denominator, "Fraction.denominator");
    if (denominator.signum() <= 0
        || numerator.signum() < 0
        || numerator.compareTo(denominator) > 0) {
      throw new IllegalArgumentException(
          "Fraction: %s/%s must be from 0 to 1".formatted(numerator, denominator));
    }
    BigInteger common = numerator.gcd(denominator);
    numerator = numerator.divide(common);
    denominator = denominator.divide(common);
  }

  /**
   * Makes a fraction of whole numbers.
   *
   * @param numerator at least 0 and at most the denominator
   * @param denominator at least 1
   * @return the fraction
   * @throws IllegalArgumentException if it is not from 0 to 1
   */
  public static Fraction of(long numerator, long denominator) {
    return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
  }

  /** {@return the whole percent, rounded down: 100 only when nothing is left} */
  public int percent() {
    return numerator.multiply(HUNDRED).divide(denominator).intValueExact();
  }

  /**
   * Returns the fraction as a decimal number.
   *
   * @param decimals the number of decimals, at least 0
   * @return the number, rounded down
   */
  public BigDecimal toDecimal(int decimals) {
    return new BigDecimal(numerator)
        .divide(new BigDecimal(denominator), decimals, RoundingMode.DOWN);
  }

  /** Orders by size. */
  @Override
  public int compareTo(Fraction other) {
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }

  /** {@return the numerator and the denominator with a slash between} */
  @Override
  public String toString() {
    return numerator + "/" + denominator;
  }
}
