package org.openinternship.jackson;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Writes a value of the library for a mapper. */
final class FormSerializer<T> extends ValueSerializer<T> {
  private final Form<T> form;

  FormSerializer(Form<T> form) {
    this.form = form;
  }

  @Override
  public void serialize(T value, JsonGenerator out, SerializationContext context) {
    form.write(value, out);
  }
}
