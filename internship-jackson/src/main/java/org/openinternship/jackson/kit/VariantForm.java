package org.openinternship.jackson.kit;

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
final class VariantForm<T> extends JsonForm<T> {
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
      form.writeProperties(type.cast(value), out);
    }
  }

  static final String TYPE = "type";

  private final List<Kind<? extends T>> kinds;

  /** The type, and the properties of all kinds. */
  private final PropertyReader reader;

  VariantForm(List<Kind<? extends T>> kinds) {
    this.kinds = List.copyOf(kinds);
    Map<String, Kind<?>> byName = new LinkedHashMap<>();
    kinds.forEach(kind -> byName.put(kind.name(), kind));
    Map<String, JsonForm<?>> properties = new LinkedHashMap<>();
    properties.put(TYPE, new ChoiceForm<>(byName, Kind::name, false));
    for (Kind<?> kind : kinds) {
      kind.form()
          .properties()
          .forEach(
              property -> properties.merge(property.name(), property.form(), VariantForm::common));
    }
    List<ObjectProperty> all =
        kinds.stream().flatMap(kind -> kind.form().properties().stream()).toList();
    this.reader = new PropertyReader(properties, ObjectForm.personal(all), false);
  }

  private static JsonForm<?> common(JsonForm<?> one, JsonForm<?> other) {
    return one == other ? one : DeferredForm.INSTANCE;
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
  T read(JsonInput in) {
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

  /** What was read for the properties of one kind; there must be nothing else. */
  private @Nullable Object[] own(
      Kind<?> kind, @Nullable Object[] all, JsonInput in, TokenStreamLocation start) {
    List<ObjectProperty> properties = kind.form().properties();
    List<String> names = properties.stream().map(ObjectProperty::name).toList();
    @Nullable Object[] own = new Object[names.size()];
    for (int i = 1; i < all.length; i++) {
      int index = names.indexOf(reader.names().get(i));
      if (index >= 0) {
        own[index] = all[i] instanceof JsonInput later ? properties.get(index).read(later) : all[i];
      } else if (all[i] != null) {
        throw in.fault(reader.names().get(i), "does not belong to type " + kind.name(), start);
      }
    }
    return own;
  }

  /** A value that is put by when read, since its form depends on what comes after it. */
  static final class DeferredForm extends JsonForm<JsonInput> {
    static final DeferredForm INSTANCE = new DeferredForm();

    private DeferredForm() {}

    @Override
    String expectation() {
      return "a value";
    }

    @Override
    void write(JsonInput value, JsonGenerator out) {
      throw new UnsupportedOperationException("Only read");
    }

    @Override
    JsonInput read(JsonInput in) {
      return in.later();
    }
  }

  /**
   * A value of a family that a host may add to: what comes with the library is data and written as
   * an object, what a host adds is code and stands by its name.
   */
  static final class OpenFamilyForm<T, L extends T> extends JsonForm<T> {
    private final Class<L> library;
    private final JsonForm<L> data;
    private final ChoiceForm<T> names;

    OpenFamilyForm(Class<L> library, JsonForm<L> data, ChoiceForm<T> names) {
      this.library = library;
      this.data = data;
      this.names = names;
    }

    JsonForm<L> data() {
      return data;
    }

    ChoiceForm<T> names() {
      return names;
    }

    @Override
    String expectation() {
      return data.expectation() + ", or " + names.expectation();
    }

    @Override
    int width() {
      return data.width();
    }

    @Override
    void write(T value, JsonGenerator out) {
      if (library.isInstance(value)) {
        data.write(library.cast(value), out);
      } else {
        names.write(value, out);
      }
    }

    @Override
    T read(JsonInput in) {
      if (in.token() == JsonToken.VALUE_STRING) {
        return names.read(in);
      }
      in.expect(JsonToken.START_OBJECT, this);
      return data.read(in);
    }
  }
}
