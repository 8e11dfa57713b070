package org.openinternship.jackson;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** Several values in an array: a list as it is, or a set in natural order without repetition. */
final class SequenceForm<E, C extends Collection<E>> extends Form<C> {
  private final Form<E> element;
  private final Supplier<C> empty;
  private final boolean distinct;

  private SequenceForm(Form<E> element, Supplier<C> empty, boolean distinct) {
    this.element = element;
    this.empty = empty;
    this.distinct = distinct;
  }

  static <E> SequenceForm<E, List<E>> list(Form<E> element) {
    return new SequenceForm<>(element, ArrayList::new, false);
  }

  static <E> SequenceForm<E, SortedSet<E>> set(Form<E> element) {
    return new SequenceForm<>(element, TreeSet::new, true);
  }

  Form<E> element() {
    return element;
  }

  boolean distinct() {
    return distinct;
  }

  C empty() {
    return empty.get();
  }

  @Override
  String expectation() {
    return "an array";
  }

  @Override
  int width() {
    return element.width() == 1 ? 2 : Integer.MAX_VALUE;
  }

  @Override
  void write(C values, JsonGenerator out) {
    out.writeStartArray(this);
    for (E value : values) {
      element.write(value, out);
    }
    out.writeEndArray();
  }

  @Override
  C read(Input in) {
    in.expect(JsonToken.START_ARRAY, this);
    C values = empty();
    while (in.next() != JsonToken.END_ARRAY) {
      if (!values.add(element.read(in))) {
        throw in.fault("is given more than once");
      }
    }
    return values;
  }
}
