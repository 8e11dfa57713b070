package org.openinternship.jackson.kit;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/**
 * Several values in an array: a list as it is, or a set without repetition, in natural order if its
 * values have one.
 */
final class SequenceForm<E> extends JsonForm<Collection<E>> {
  private final JsonForm<E> element;

  /** Makes the set that the values are put in; null for a list. */
  private final @Nullable Supplier<Set<E>> empty;

  private final UnaryOperator<Collection<E>> order;

  private SequenceForm(
      JsonForm<E> element, @Nullable Supplier<Set<E>> empty, UnaryOperator<Collection<E>> order) {
    this.element = element;
    this.empty = empty;
    this.order = order;
  }

  static <E> SequenceForm<E> list(JsonForm<E> element) {
    return new SequenceForm<>(element, null, UnaryOperator.identity());
  }

  static <E> SequenceForm<E> set(JsonForm<E> element, boolean natural) {
    return natural
        ? new SequenceForm<>(element, TreeSet::new, SequenceForm::sorted)
        : new SequenceForm<>(element, LinkedHashSet::new, UnaryOperator.identity());
  }

  private static <E> Collection<E> sorted(Collection<E> values) {
    return values.size() < 2
            || (values instanceof SortedSet<E> set && set.comparator() == null)
            || isAscending(values)
        ? values
        : new TreeSet<>(values);
  }

  /** Whether values come in their order, as those of an enum do; not if one is null. */
  @SuppressWarnings("unchecked") // they have a natural order
  private static <E> boolean isAscending(Collection<E> values) {
    E before = null;
    for (E value : values) {
      if (value == null || (before != null && ((Comparable<E>) before).compareTo(value) >= 0)) {
        return false;
      }
      before = value;
    }
    return true;
  }

  JsonForm<E> element() {
    return element;
  }

  boolean distinct() {
    return empty != null;
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
  void write(Collection<E> values, JsonGenerator out) {
    writeAll(order.apply(values), "values", out);
  }

  /** Writes values in the order in which they come. */
  void writeAll(Iterable<? extends E> values, String name, JsonGenerator out) {
    out.writeStartArray(this);
    for (E value : values) {
      if (value == null) {
        throw new NullPointerException(name + " has an element that is null");
      }
      element.write(value, out);
    }
    out.writeEndArray();
  }

  @Override
  Collection<E> read(JsonInput in) {
    in.expect(JsonToken.START_ARRAY, this);
    return empty == null ? elements(in) : distinct(in, empty.get());
  }

  private Collection<E> distinct(JsonInput in, Set<E> values) {
    while (in.next() != JsonToken.END_ARRAY) {
      if (!values.add(element.read(in))) {
        throw in.fault("is given more than once");
      }
    }
    return values;
  }

  /** The elements of a list, which is made when it is known how many there are. */
  private Collection<E> elements(JsonInput in) {
    Elements elements = in.elements();
    int begin = elements.size();
    while (in.next() != JsonToken.END_ARRAY) {
      elements.add(element.read(in));
    }
    return elements.takeFrom(begin);
  }
}
