package org.openinternship.jackson;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** A value as an object with certain properties, in their order. */
final class ObjectForm<T> extends Form<T> {
  private final Function<T, ?> owner;
  private final Function<@Nullable Object[], T> make;
  private final List<Part> parts;
  private final Parts reader;
  private final int width;

  /**
   * @param parts the properties
   * @param owner what has the properties: the value or a record that stands for it
   * @param make makes the value of the properties in their order; null where a default stands
   */
  ObjectForm(List<Part> parts, Function<T, ?> owner, Function<@Nullable Object[], T> make) {
    this.owner = owner;
    this.make = make;
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
    Object its = owner.apply(value);
    parts.forEach(part -> part.write(its, out));
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
      if (components[i] == null && part.presence() == Presence.REQUIRED) {
        String missing = "is missing, expected " + part.form().expectation();
        throw in.fault(part.name(), missing, start);
      }
    }
    return in.made(start, () -> make.apply(components));
  }
}
