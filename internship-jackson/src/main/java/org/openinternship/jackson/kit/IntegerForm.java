package org.openinternship.jackson.kit;

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
    try {
      long value = in.integer();
      if (value >= min && value <= max) {
        return narrow.apply(value);
      }
    } catch (InputCoercionException e) {
      // Too large even for a long: the same fault.
    }
    throw in.mismatch(expectation() + " from " + min + " to " + max);
  }
}
