package org.openinternship.jackson.kit;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.io.SerializedString;

/**
 * A property of an object.
 *
 * @param written its name, which is that of the component or attribute, as it is written
 * @param accessor reads the component or attribute
 * @param optionality whether it must be there
 * @param form the form of what is there
 * @param personal whether no message repeats it
 * @param absent the component where the property is not there; null where the optionality says, or
 *     the builder of the value knows
 */
record ObjectProperty(
    SerializedString written,
    Accessor<Object> accessor,
    Optionality optionality,
    JsonForm<?> form,
    boolean personal,
    @Nullable Object absent) {

  String name() {
    return written.getValue();
  }

  ObjectProperty with(Optionality other) {
    return new ObjectProperty(written, accessor, other, form, personal, absent);
  }

  /** The same property, which may be left out. */
  ObjectProperty withDefault(Object component) {
    return new ObjectProperty(written, accessor, Optionality.DEFAULT, form, personal, component);
  }

  /** The component that holds what was read; null if nothing was, and nothing stands for that. */
  @Nullable Object toComponent(@Nullable Object read) {
    return read == null && absent != null ? absent : optionality.toComponent(read);
  }

  /** Writes the property of a value, or of the record that stands for it, if there is one. */
  void write(Object owner, JsonGenerator out) {
    Object value = optionality.toWrite(accessor.of(owner));
    if (value != null) {
      out.writeName(written);
      write(form, value, out);
    }
  }

  /** Reads what was put by until it was known that it belongs to this property. */
  Object read(JsonInput later) {
    if (personal) {
      later.beginPersonal();
    }
    return later.value(form);
  }

  @SuppressWarnings("unchecked") // the form was made for the type of the component
  private static <T> void write(JsonForm<T> form, Object value, JsonGenerator out) {
    form.write((T) value, out);
  }

  /** Refuses a figure that was read, if it was there and is not that of the value. */
  void check(@Nullable Object read, Object value) {
    if (read instanceof Comparable<?> figure) {
      ComputedProperty.check(name(), Optional.of(same(figure)), same(accessor().of(value)));
    }
  }

  @SuppressWarnings("unchecked") // both were made by one form
  private static Comparable<Object> same(Object figure) {
    return (Comparable<Object>) figure;
  }

  /** The places of the properties that are computed. */
  static int[] computed(List<ObjectProperty> properties) {
    return IntStream.range(0, properties.size())
        .filter(i -> properties.get(i).optionality() == Optionality.COMPUTED)
        .toArray();
  }
}
