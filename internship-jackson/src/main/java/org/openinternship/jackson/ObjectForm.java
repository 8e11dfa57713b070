package org.openinternship.jackson;

import java.lang.reflect.Constructor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** A value as an object with the properties of its wire record, in their order. */
final class ObjectForm<T> extends Form<T> {
  private final Function<T, ? extends Wire<T>> write;
  private final Constructor<? extends Wire<T>> constructor;
  private final List<Part> parts;
  private final Parts reader;
  private final int width;

  /**
   * @param constructor the canonical constructor of the wire record
   * @param parts the components of the wire record
   */
  ObjectForm(
      Function<T, ? extends Wire<T>> write,
      Constructor<? extends Wire<T>> constructor,
      List<Part> parts) {
    this.write = write;
    this.constructor = constructor;
    this.parts = List.copyOf(parts);
    Map<String, Form<?>> forms = new LinkedHashMap<>();
    parts.forEach(part -> forms.put(part.name(), part.form()));
    this.reader = new Parts(forms);
    this.width = width(parts);
  }

  /** Of the parts that may be left out few are there at once: the widest stands for all. */
  private static int width(List<Part> parts) {
    long required = 0;
    long optional = 0;
    for (Part part : parts) {
      if (part.presence() == Presence.REQUIRED) {
        required += part.form().width();
      } else {
        optional = Math.max(optional, part.form().width());
      }
    }
    return (int) Math.min(Integer.MAX_VALUE, required + optional);
  }

  List<Part> parts() {
    return parts;
  }

  @Override
  String expectation() {
    return "an object with " + reader.list();
  }

  @Override
  int width() {
    return width;
  }

  @Override
  void write(T value, JsonGenerator out) {
    out.writeStartObject(this);
    writeParts(value, out);
    out.writeEndObject();
  }

  void writeParts(T value, JsonGenerator out) {
    Wire<T> wire = write.apply(value);
    parts.forEach(part -> part.write(wire, out));
  }

  @Override
  T read(Input in) {
    in.expect(JsonToken.START_OBJECT, this);
    TokenStreamLocation start = in.location();
    return toValue(in, reader.read(in), start);
  }

  /**
   * The value of an object that was read.
   *
   * @param read what was read for each part
   * @param start where the object begins
   */
  T toValue(Input in, @Nullable Object[] read, TokenStreamLocation start) {
    @Nullable Object[] components = new Object[read.length];
    for (int i = 0; i < read.length; i++) {
      Part part = parts.get(i);
      components[i] = part.presence().toComponent(read[i]);
      if (components[i] == null) {
        String missing = "is missing, expected " + part.form().expectation();
        throw in.fault(part.name(), missing, start);
      }
    }
    return in.made(start, () -> wire(components).toValue());
  }

  private Wire<T> wire(@Nullable Object[] components) {
    try {
      return constructor.newInstance(components);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Cannot make " + constructor.getDeclaringClass(), e);
    }
  }
}
