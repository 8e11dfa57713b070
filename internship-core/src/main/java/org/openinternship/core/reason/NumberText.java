package org.openinternship.core.reason;

import java.math.BigDecimal;
import java.util.Objects;

/** The plain text of a number, which of a few letters such as 1E999999999 would fill the memory. */
final class NumberText {
  /** The digits that a number of a text has at most, before and behind the point. */
  static final int MAX_DIGITS = 1_000;

  /** No number of so many digits has more bits. */
  private static final int MAX_BITS = 4 * MAX_DIGITS;

  private NumberText() {}

  /** Refuses a number with too many digits to be written out. */
  static BigDecimal check(BigDecimal number, String name) {
    Objects.requireNonNull(number, name);
    boolean isLong = number.unscaledValue().bitLength() > MAX_BITS; // before its digits are counted
    long before = isLong ? Long.MAX_VALUE : (long) number.precision() - number.scale();
    if (isLong
        || before > MAX_DIGITS
        || number.scale() > MAX_DIGITS
        || number.precision() > MAX_DIGITS) {
      throw new IllegalArgumentException(
          "%s has more than %s digits when it is written out"
              .formatted(name.replaceFirst("\\.", ": "), MAX_DIGITS));
    }
    return number;
  }
}
