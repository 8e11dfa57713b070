package org.openinternship.jackson.kit;

import java.math.BigDecimal;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/**
 * A decimal number that is exact to a certain place, as a number of JSON: no {@code double} comes
 * between. Zeros at the end say nothing, so they are read and not written.
 */
final class DecimalForm extends JsonForm<BigDecimal> {
  /** Bounded, since a number such as 1E999999999 is short to write but not to compute with. */
  private static final int MAX_DIGITS = JsonLimits.MAX_NUMBER_DIGITS;

  private final int places;

  /**
   * @param places how many decimal places there are at most
   */
  DecimalForm(int places) {
    this.places = places;
  }

  @Override
  String expectation() {
    return "a number with at most " + places + " decimal places";
  }

  @Override
  void write(BigDecimal value, JsonGenerator out) {
    BigDecimal stripped = value.stripTrailingZeros();
    out.writeNumber(stripped.setScale(Math.max(0, stripped.scale())));
  }

  @Override
  BigDecimal read(JsonInput in) {
    JsonToken token = in.token();
    if (token != JsonToken.VALUE_NUMBER_INT && token != JsonToken.VALUE_NUMBER_FLOAT) {
      throw in.mismatch(expectation());
    }
    BigDecimal number = in.decimal();
    if (Math.abs((long) number.scale()) > MAX_DIGITS || number.precision() > MAX_DIGITS) {
      throw in.mismatch(expectation());
    }
    BigDecimal stripped = number.stripTrailingZeros();
    if (stripped.scale() > places) {
      throw in.mismatch(expectation() + ". Maybe it was computed and not rounded");
    }
    return stripped.setScale(Math.max(0, stripped.scale()));
  }
}
