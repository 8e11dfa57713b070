package org.openinternship.jackson.vocabulary;

import java.math.BigDecimal;

/**
 * Points, which are counted in millionths and stand in JSON as numbers: {@code 23.333333}.
 *
 * @param millionths how many millionths of a point
 */
record Points(long millionths) implements Comparable<Points> {
  /** How many decimal places a millionth takes. */
  static final int PLACES = 6;

  private static final BigDecimal LEAST = number(Long.MIN_VALUE);
  private static final BigDecimal GREATEST = number(Long.MAX_VALUE);

  static Points of(BigDecimal number) {
    if (number.compareTo(LEAST) < 0 || number.compareTo(GREATEST) > 0) {
      throw new IllegalArgumentException(
          "found " + number + ", expected points from " + LEAST + " to " + GREATEST);
    }
    return new Points(number.movePointRight(PLACES).longValueExact());
  }

  BigDecimal number() {
    return number(millionths);
  }

  private static BigDecimal number(long millionths) {
    return BigDecimal.valueOf(millionths, PLACES);
  }

  @Override
  public int compareTo(Points other) {
    return Long.compare(millionths, other.millionths);
  }

  @Override
  public String toString() {
    return number().stripTrailingZeros().toPlainString();
  }
}
