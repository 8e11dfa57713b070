package org.openinternship.jackson;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** One of a few values that have names, read exactly. */
final class ChoiceForm<T> extends Form<T> {
  private final Map<String, T> byName;
  private final Function<T, String> name;

  /**
   * @param byName the values in the order to show
   * @param name the name of a value
   */
  ChoiceForm(Map<String, T> byName, Function<T, String> name) {
    this.byName = Collections.unmodifiableMap(new LinkedHashMap<>(byName));
    this.name = name;
  }

  /** The constants of an enum. */
  static <E extends Enum<E>> ChoiceForm<E> of(Class<E> type) {
    Map<String, E> constants = new LinkedHashMap<>();
    Arrays.stream(type.getEnumConstants()).forEach(one -> constants.put(one.name(), one));
    return new ChoiceForm<>(constants, Enum::name);
  }

  Set<String> names() {
    return byName.keySet();
  }

  @Override
  String expectation() {
    return "one of " + String.join(", ", names());
  }

  @Override
  void write(T value, JsonGenerator out) {
    String itsName = name.apply(value);
    if (!value.equals(byName.get(itsName))) {
      throw new InternshipJsonException(
          out,
          out.streamWriteContext().pathAsPointer(),
          "'"
              + itsName
              + "' is no value that a reader could know by its name, as it does "
              + String.join(", ", names()),
          null,
          null);
    }
    out.writeString(itsName);
  }

  @Override
  T read(Input in) {
    in.expect(JsonToken.VALUE_STRING, this);
    T value = byName.get(in.text());
    if (value == null) {
      throw in.mismatch(expectation());
    }
    return value;
  }
}
