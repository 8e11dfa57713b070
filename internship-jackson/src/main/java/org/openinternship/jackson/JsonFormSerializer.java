package org.openinternship.jackson;

import org.openinternship.jackson.kit.JsonFault;
import org.openinternship.jackson.kit.JsonForms;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** The writer of one type of the library for a mapper. */
final class JsonFormSerializer<T> extends ValueSerializer<T> {
  private final JsonForms forms;
  private final Class<T> type;

  JsonFormSerializer(JsonForms forms, Class<T> type) {
    this.forms = forms;
    this.type = type;
  }

  @Override
  public void serialize(T value, JsonGenerator out, SerializationContext context) {
    try {
      forms.write(type, value, out);
    } catch (JsonFault fault) {
      throw InternshipJsonException.of(fault);
    }
  }
}
