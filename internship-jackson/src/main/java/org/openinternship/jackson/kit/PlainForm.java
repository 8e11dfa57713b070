package org.openinternship.jackson.kit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/**
 * A number, a text or a list of these, for a value that says itself what it makes of them. Numbers
 * are read as exact decimals.
 */
final class PlainForm extends JsonForm<Object> {
  /** Bounded, since a number such as 1E999999999 is short to write but not to compute with. */
  private static final int MAX_DIGITS = JsonLimits.MAX_NUMBER_DIGITS;

  private final JsonForm<String> texts;

  /**
   * @param texts the form of the texts
   */
  PlainForm(JsonForm<String> texts) {
    this.texts = texts;
  }

  @Override
  String expectation() {
    return "a number, a text or a list of these";
  }

  @Override
  void write(Object value, JsonGenerator out) {
    if (value instanceof List<?> several) {
      out.writeStartArray(this);
      several.forEach(one -> writeOne(one, out));
      out.writeEndArray();
    } else {
      writeOne(value, out);
    }
  }

  private void writeOne(Object value, JsonGenerator out) {
    if (value instanceof Long number) {
      out.writeNumber(number);
    } else if (value instanceof BigDecimal number) {
      if (isTooLong(number)) {
        throw JsonFault.unwritable(out, "is a number of more than " + MAX_DIGITS + " digits");
      }
      out.writeNumber(number);
    } else {
      texts.write(value.toString(), out);
    }
  }

  @Override
  Object read(JsonInput in) {
    if (in.token() != JsonToken.START_ARRAY) {
      return one(in, expectation());
    }
    List<Object> several = new ArrayList<>();
    while (in.next() != JsonToken.END_ARRAY) {
      several.add(one(in, "a number or a text"));
    }
    return several;
  }

  private Object one(JsonInput in, String expectation) {
    JsonToken token = in.token();
    if (token == JsonToken.VALUE_STRING) {
      return texts.read(in);
    } else if (token != JsonToken.VALUE_NUMBER_INT && token != JsonToken.VALUE_NUMBER_FLOAT) {
      throw in.mismatch(expectation);
    }
    BigDecimal number = in.decimal();
    if (isTooLong(number)) {
      throw in.mismatch("a number of at most " + MAX_DIGITS + " digits");
    }
    return number;
  }

  private static boolean isTooLong(BigDecimal number) {
    return number.precision() > MAX_DIGITS || Math.abs((long) number.scale()) > MAX_DIGITS;
  }
}
