package org.openinternship.jackson;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** Values by free names, in the order of the map. */
final class DictionaryForm<V> extends Form<Map<String, V>> {
  private final Form<V> value;

  DictionaryForm(Form<V> value) {
    this.value = value;
  }

  Form<V> value() {
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
  void write(Map<String, V> values, JsonGenerator out) {
    out.writeStartObject(this);
    values.forEach(
        (name, one) -> {
          out.writeName(name);
          value.write(one, out);
        });
    out.writeEndObject();
  }

  @Override
  Map<String, V> read(Input in) {
    in.expect(JsonToken.START_OBJECT, this);
    Map<String, V> values = new LinkedHashMap<>();
    while (in.next() != JsonToken.END_OBJECT) {
      String name = in.text();
      if (values.containsKey(name)) {
        throw in.fault("is given more than once");
      }
      in.next();
      values.put(name, value.read(in));
    }
    return values;
  }
}
