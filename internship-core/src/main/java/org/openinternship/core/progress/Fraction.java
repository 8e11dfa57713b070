package org.openinternship.core.progress;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Objects;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.internal.Quoted;
import org.openinternship.core.reason.TextValue;

/**
 * An exact fraction from 0 to 1, in lowest terms.
 *
 * @param numerator at least 0 and at most the denominator
 * @param denominator at least 1
 */
public record Fraction(BigInteger numerator, BigInteger denominator)
    implements Comparable<Fraction>, TextValue {
  /** The most decimals of {@link #toDecimal}: 1,000. */
  public static final int MAX_DECIMALS = 1_000;

  /** The most digits of the numerator and of the denominator: 1,000. */
  public static final int MAX_DIGITS = 1_000;

  /** The smallest denominator that is too long. */
  private static final BigInteger TOO_LONG = BigInteger.TEN.pow(MAX_DIGITS);

  private static final BigInteger HUNDRED = BigInteger.valueOf(100);

  /**
   * Reduces to lowest terms.
   *
   * @param numerator at least 0 and at most the denominator
   * @param denominator at least 1
   * @throws IllegalArgumentException if it is not from 0 to 1, or one has more than {@value
   *     #MAX_DIGITS} digits
   */
  public Fraction {
    Objects.requireNonNull(numerator, "Fraction.numerator");
    Objects.requireNonNull(denominator, "Fraction.denominator");
    if (numerator.abs().compareTo(TOO_LONG) >= 0 || denominator.abs().compareTo(TOO_LONG) >= 0) {
      throw new IllegalArgumentException(
          "Fraction: numerator or denominator has more than "
              + MAX_DIGITS
              + " digits. Maybe too many fractions were added up");
    }
    if (denominator.signum() <= 0
        || numerator.signum() < 0
        || numerator.compareTo(denominator) > 0) {
      throw new IllegalArgumentException(
          "Fraction: %s/%s must be from 0 to 1"
              .formatted(Quoted.number(numerator), Quoted.number(denominator)));
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
   * @param decimals the number of decimals, 0 to {@value #MAX_DECIMALS}
   * @return the number, rounded down
   * @throws IllegalArgumentException if the number of decimals is out of bounds
   */
  public BigDecimal toDecimal(int decimals) {
    Bounds.check("Fraction", "decimals", decimals, 0, MAX_DECIMALS);
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
