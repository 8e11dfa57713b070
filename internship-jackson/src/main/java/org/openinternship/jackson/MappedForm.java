package org.openinternship.jackson;

import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.TokenStreamLocation;

/** A value that is written as a single part of it. */
final class MappedForm<T, B> extends Form<T> {
  private final Form<B> base;
  private final Function<T, B> write;
  private final Function<B, T> read;

  MappedForm(Form<B> base, Function<T, B> write, Function<B, T> read) {
    this.base = base;
    this.write = write;
    this.read = read;
  }

  Form<B> base() {
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
    B part;
    try {
      part = write.apply(value);
    } catch (IllegalArgumentException e) {
      throw InternshipJsonException.unwritable(out, String.valueOf(e.getMessage()));
    }
    base.write(part, out);
  }

  @Override
  T read(Input in) {
    TokenStreamLocation start = in.location();
    B part = base.read(in);
    return in.made(start, () -> read.apply(part));
  }
}
