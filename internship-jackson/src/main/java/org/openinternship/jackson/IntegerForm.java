package org.openinternship.jackson;

import java.util.function.LongFunction;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.InputCoercionException;

/** A whole number within the bounds of its Java type; 1.0 is none. */
final class IntegerForm<N extends Number> extends Form<N> {
  static final IntegerForm<Integer> INT =
      new IntegerForm<>(Integer.MIN_VALUE, Integer.MAX_VALUE, value -> (int) value);
  static final IntegerForm<Long> LONG =
      new IntegerForm<>(Long.MIN_VALUE, Long.MAX_VALUE, value -> value);

  private final long least;
  private final long most;
  private final LongFunction<N> narrow;

  private IntegerForm(long least, long most, LongFunction<N> narrow) {
    this.least = least;
    this.most = most;
    this.narrow = narrow;
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
  N read(Input in) {
    in.expect(JsonToken.VALUE_NUMBER_INT, this);
    try {
      long value = in.integer();
      if (value >= least && value <= most) {
        return narrow.apply(value);
      }
    } catch (InputCoercionException e) {
      // Too large even for a long: the same fault.
    }
    throw in.mismatch(expectation() + " from " + least + " to " + most);
  }
}
