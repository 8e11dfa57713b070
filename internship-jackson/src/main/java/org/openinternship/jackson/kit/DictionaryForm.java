package org.openinternship.jackson.kit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** Values by key, in the order of the map. */
final class DictionaryForm<K, V> extends JsonForm<Map<K, V>> {
  private final KeyForm<K> key;
  private final JsonForm<V> value;
  private final boolean sorted;

  /**
   * @param sorted whether the map must know that it is sorted, by the natural order of the keys
   */
  DictionaryForm(KeyForm<K> key, JsonForm<V> value, boolean sorted) {
    this.key = key;
    this.value = value;
    this.sorted = sorted;
  }

  KeyForm<K> key() {
    return key;
  }

  JsonForm<V> value() {
    return value;
  }

  @Override
  String expectation() {
    return "an object";
  }

  @Override
  int width() {
    return value.width() == 1 ? 6 : Integer.MAX_VALUE;
  }

  @Override
  void write(Map<K, V> values, JsonGenerator out) {
    out.writeStartObject(this);
    values.forEach(
        (its, one) -> {
          out.writeName(key.name(its, out));
          value.write(one, out);
        });
    out.writeEndObject();
  }

  @Override
  Map<K, V> read(JsonInput in) {
    in.expect(JsonToken.START_OBJECT, this);
    Map<K, V> values = sorted ? new TreeMap<>() : new LinkedHashMap<>();
    while (in.next() != JsonToken.END_OBJECT) {
      K its = key.named(in);
      if (values.containsKey(its)) {
        throw in.fault("is given more than once");
      }
      in.next();
      values.put(its, value.read(in));
    }
    return values;
  }

  /**
   * A form with a text for each value, which can so be the key of others.
   *
   * @param <T> the type
   */
  interface KeyForm<T> {
    /** The text of a value, to be written. */
    String name(T value, JsonGenerator out);

    /** The value that has the current token's text. */
    T named(JsonInput in);
  }
}
