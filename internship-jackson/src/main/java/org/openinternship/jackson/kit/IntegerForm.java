package org.openinternship.jackson.kit;

import java.util.OptionalLong;
import java.util.function.LongFunction;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.InputCoercionException;

/** A whole number within the bounds of its Java type; 1.0 is none. */
final class IntegerForm<N extends Number> extends JsonForm<N> {
  static final IntegerForm<Integer> INT =
      new IntegerForm<>(Integer.MIN_VALUE, Integer.MAX_VALUE, value -> (int) value);
  static final IntegerForm<Long> LONG =
      new IntegerForm<>(Long.MIN_VALUE, Long.MAX_VALUE, value -> value);

  private final long min;
  private final long max;
  private final LongFunction<N> narrow;

  private IntegerForm(long min, long max, LongFunction<N> narrow) {
    this.min = min;
    this.max = max;
    this.narrow = narrow;
  }

  long min() {
    return min;
  }

  long max() {
    return max;
  }

  N narrow(long value) {
    return narrow.apply(value);
  }

  @Override
  String expectation() {
    return "a whole number";
  }

  @Override
  void write(N value, JsonGenerator out) {
    out.writeNumber(value.longValue());
  }

  @Override
  N read(JsonInput in) {
    in.expect(JsonToken.VALUE_NUMBER_INT, this);
    OptionalLong value = value(in);
    if (value.isEmpty()) {
      throw outside(in);
    }
    return narrow.apply(value.getAsLong());
  }

  /** The number at the current token; empty if it is beyond the Java type. */
  private OptionalLong value(JsonInput in) {
    try {
      long value = in.integer();
      return value >= min && value <= max ? OptionalLong.of(value) : OptionalLong.empty();
    } catch (InputCoercionException beyondALong) {
      return OptionalLong.empty();
    }
  }

  /** Whether the current token is a number beyond the Java type. */
  boolean isOutside(JsonInput in) {
    return in.token() == JsonToken.VALUE_NUMBER_INT && value(in).isEmpty();
  }

  /** The fault of such a number where the Java type is the only bound. */
  JsonFault outside(JsonInput in) {
    String bound = isBelow(in) ? " of at least " + min : " of at most " + max;
    return in.mismatch(expectation() + bound);
  }

  /** The end of the Java type on the side of such a number. */
  N end(JsonInput in) {
    return narrow.apply(isBelow(in) ? min : max);
  }

  private static boolean isBelow(JsonInput in) {
    return in.text().startsWith("-");
  }
}
