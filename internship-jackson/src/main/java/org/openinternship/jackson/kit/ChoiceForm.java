package org.openinternship.jackson.kit;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.io.SerializedString;

/** One of a few values that have names, read exactly. */
final class ChoiceForm<T> extends JsonForm<T> implements DictionaryForm.KeyForm<T> {
  private final Map<String, T> byName;
  private final Function<T, String> name;
  private final boolean open;

  /** The names of the constants of an enum as they are written; none of others. */
  private final Map<T, SerializedString> constants;

  /**
   * @param byName the values in the order to show
   * @param name the name of a value
   * @param open whether there are other values, which have no name here
   */
  ChoiceForm(Map<String, T> byName, Function<T, String> name, boolean open) {
    this(byName, name, open, Map.of());
  }

  private ChoiceForm(
      Map<String, T> byName,
      Function<T, String> name,
      boolean open,
      Map<T, SerializedString> constants) {
    this.constants = constants;
    this.byName = byName;
    this.name = name;
    this.open = open;
  }

  /** The constants of an enum. */
  static <E extends Enum<E>> ChoiceForm<E> of(Class<E> type) {
    Map<String, E> constants = new LinkedHashMap<>();
    Map<E, SerializedString> written = new EnumMap<>(type);
    for (E one : type.getEnumConstants()) {
      constants.put(one.name(), one);
      written.put(one, new SerializedString(one.name()));
    }
    return new ChoiceForm<>(constants, Enum::name, false, written);
  }

  Set<String> names() {
    return byName.keySet();
  }

  boolean isOpen() {
    return open;
  }

  @Override
  String expectation() {
    String known = String.join(", ", names());
    if (!open) {
      return "one of " + known;
    }
    return known.isEmpty()
        ? "the name of one of the host's own that InternshipJson.with makes known"
        : "one of " + known + ", or one of the host's own that InternshipJson.with makes known";
  }

  @Override
  void write(T value, JsonGenerator out) {
    SerializedString constant = constants.get(value);
    if (constant != null) {
      out.writeString(constant);
      return;
    }
    String its = name.apply(value);
    if (!value.equals(byName.get(its))) {
      throw JsonFault.unwritable(
          out, "has '" + its + "', which can be written only by a known name, as " + expectation());
    }
    out.writeString(its);
  }

  @Override
  T read(JsonInput in) {
    in.expect(JsonToken.VALUE_STRING, this);
    return in.repeated(this);
  }

  @Override
  public String name(T value, JsonGenerator out) {
    return name.apply(value);
  }

  @Override
  public T named(JsonInput in) {
    T value = byName.get(in.text());
    if (value == null) {
      throw in.mismatch(expectation() + in.near(names()));
    }
    return value;
  }
}
