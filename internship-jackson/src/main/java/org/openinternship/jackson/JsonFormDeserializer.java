package org.openinternship.jackson;

import org.openinternship.jackson.kit.JsonFault;
import org.openinternship.jackson.kit.JsonForms;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/** The reader of one type of the library for a mapper. */
final class JsonFormDeserializer<T> extends ValueDeserializer<T> {
  private final JsonForms forms;
  private final Class<T> type;
  private final boolean unknownAllowed;

  JsonFormDeserializer(JsonForms forms, Class<T> type, boolean unknownAllowed) {
    this.forms = forms;
    this.type = type;
    this.unknownAllowed = unknownAllowed;
  }

  @Override
  public T deserialize(JsonParser in, DeserializationContext context) {
    try {
      return forms.value(in, type, unknownAllowed);
    } catch (JsonFault fault) {
      throw InternshipJsonException.of(fault);
    }
  }
}
