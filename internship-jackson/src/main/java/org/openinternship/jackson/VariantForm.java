package org.openinternship.jackson;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/**
 * A value of a closed family as an object whose property {@code type} says which kind it is. The
 * type may stand anywhere in the object; what the kinds do not agree on is read when it is known.
 */
final class VariantForm<T> extends Form<T> {
  /**
   * A kind.
   *
   * @param name what {@code type} says
   * @param type the class of its values
   * @param form its form
   */
  record Kind<V>(String name, Class<V> type, ObjectForm<V> form) {
    void write(Object value, JsonGenerator out) {
      out.writeStringProperty(TYPE, name);
      form.writeParts(type.cast(value), out);
    }
  }

  static final String TYPE = "type";

  private final List<Kind<? extends T>> kinds;

  /** The type, and the properties of all kinds. */
  private final Parts reader;

  VariantForm(List<Kind<? extends T>> kinds) {
    this.kinds = List.copyOf(kinds);
    Map<String, Kind<?>> byName = new LinkedHashMap<>();
    kinds.forEach(kind -> byName.put(kind.name(), kind));
    Map<String, Form<?>> parts = new LinkedHashMap<>();
    parts.put(TYPE, new ChoiceForm<>(byName, Kind::name, false));
    for (Kind<?> kind : kinds) {
      kind.form()
          .parts()
          .forEach(part -> parts.merge(part.name(), part.form(), VariantForm::common));
    }
    this.reader = new Parts(parts);
  }

  private static Form<?> common(Form<?> one, Form<?> other) {
    return one == other ? one : LaterForm.INSTANCE;
  }

  List<Kind<? extends T>> kinds() {
    return kinds;
  }

  @Override
  String expectation() {
    return "an object with type " + String.join(" or ", kinds.stream().map(Kind::name).toList());
  }

  @Override
  int width() {
    return Integer.MAX_VALUE;
  }

  @Override
  void write(T value, JsonGenerator out) {
    Kind<?> its =
        kinds.stream().filter(kind -> kind.type().isInstance(value)).findFirst().orElseThrow();
    out.writeStartObject(its.form());
    its.write(value, out);
    out.writeEndObject();
  }

  @Override
  T read(Input in) {
    in.expect(JsonToken.START_OBJECT, this);
    TokenStreamLocation start = in.location();
    @Nullable Object[] all = reader.read(in);
    Object its = all[0];
    for (Kind<? extends T> kind : kinds) {
      if (kind.equals(its)) {
        return kind.form().toValue(in, own(kind, all, in, start), start);
      }
    }
    throw in.fault(TYPE, "is missing, expected " + reader.form(0).expectation(), start);
  }

  /** What was read for the parts of one kind; there must be nothing else. */
  private @Nullable Object[] own(
      Kind<?> kind, @Nullable Object[] all, Input in, TokenStreamLocation start) {
    List<Part> parts = kind.form().parts();
    List<String> names = parts.stream().map(Part::name).toList();
    @Nullable Object[] own = new Object[names.size()];
    for (int i = 1; i < all.length; i++) {
      int index = names.indexOf(reader.names().get(i));
      if (index >= 0) {
        own[index] = all[i] instanceof Input later ? later.value(parts.get(index).form()) : all[i];
      } else if (all[i] != null) {
        throw in.fault(reader.names().get(i), "does not belong to type " + kind.name(), start);
      }
    }
    return own;
  }
}
