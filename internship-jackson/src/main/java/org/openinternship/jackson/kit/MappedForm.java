package org.openinternship.jackson.kit;

import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.TokenStreamLocation;

/** A value that is written as a single part of it. */
final class MappedForm<T, B> extends JsonForm<T> {
  private final JsonForm<B> base;
  private final Function<T, B> write;
  private final Function<B, T> read;

  MappedForm(JsonForm<B> base, Function<T, B> write, Function<B, T> read) {
    this.base = base;
    this.write = write;
    this.read = read;
  }

  JsonForm<B> base() {
    return base;
  }

  @Override
  String expectation() {
    return base.expectation();
  }

  @Override
  int width() {
    return base.width();
  }

  @Override
  void write(T value, JsonGenerator out) {
    B its;
    try {
      its = write.apply(value);
    } catch (IllegalArgumentException e) {
      throw JsonFault.unwritable(out, String.valueOf(e.getMessage()));
    }
    base.write(its, out);
  }

  @Override
  T read(JsonInput in) {
    TokenStreamLocation start = in.location();
    B its = base.read(in);
    try {
      return read.apply(its);
    } catch (RuntimeException e) {
      throw in.refusal(this, start, e);
    }
  }
}
