package org.openinternship.jackson;

import org.jspecify.annotations.Nullable;
import org.openinternship.jackson.kit.JsonFault;
import org.openinternship.jackson.kit.JsonForms;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanProperty;
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

  /** A key that stands where keys of several kinds may is written with its kind. */
  @Override
  public ValueSerializer<?> createContextual(
      SerializationContext context, @Nullable BeanProperty property) {
    Class<?> family = property == null ? null : KeyKinds.family(property.getType(), type);
    return family == null ? this : new JsonFormSerializer<>(forms, family);
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
