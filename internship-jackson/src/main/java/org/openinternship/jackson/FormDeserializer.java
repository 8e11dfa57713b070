package org.openinternship.jackson;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/** Reads a value of the library for a mapper. */
final class FormDeserializer<T> extends ValueDeserializer<T> {
  private final Form<T> form;
  private final boolean unknownAllowed;

  FormDeserializer(Form<T> form, boolean unknownAllowed) {
    this.form = form;
    this.unknownAllowed = unknownAllowed;
  }

  @Override
  public T deserialize(JsonParser in, DeserializationContext context) {
    return new Input(in, unknownAllowed).value(form);
  }
}
