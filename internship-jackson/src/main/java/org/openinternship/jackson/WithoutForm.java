package org.openinternship.jackson;

import com.fasterxml.jackson.annotation.JsonFormat;
import org.jspecify.annotations.Nullable;
import org.openinternship.jackson.kit.JsonFault;
import org.openinternship.jackson.kit.JsonForms;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.ser.Serializers;

/**
 * Types of the library that have no form, in the hands of a host's own mapper, which would take
 * them for beans: an engine has no getters, so it would be written as {@code {}}. They are refused,
 * with a hint at what has a form instead. Constants of enums go by their names.
 */
final class WithoutForm {
  private WithoutForm() {}

  private static boolean has(JsonForms forms, Class<?> type) {
    String name = type.getPackageName() + ".";
    return !type.isEnum()
        && (name.startsWith("org.openinternship.core.")
            || name.startsWith("org.openinternship.matching."))
        && !forms.isKnown(type);
  }

  /** Refuses to write them. */
  static final class Writers implements Serializers {
    private final JsonForms forms;

    Writers(JsonForms forms) {
      this.forms = forms;
    }

    @Override
    public @Nullable ValueSerializer<?> findSerializer(
        SerializationConfig config,
        JavaType type,
        BeanDescription.Supplier bean,
        JsonFormat.Value format) {
      return has(forms, type.getRawClass()) ? new Refusal(forms) : null;
    }
  }

  /** Refuses to read them. */
  static final class Readers extends Deserializers.Base {
    private final JsonForms forms;

    Readers(JsonForms forms) {
      this.forms = forms;
    }

    @Override
    public @Nullable ValueDeserializer<?> findBeanDeserializer(
        JavaType type, DeserializationConfig config, BeanDescription.Supplier bean) {
      Class<?> its = type.getRawClass();
      return has(forms, its) ? new ReadRefusal(forms.absence(its)) : null;
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
      return has(forms, type);
    }
  }

  private static final class Refusal extends ValueSerializer<Object> {
    private final JsonForms forms;

    Refusal(JsonForms forms) {
      this.forms = forms;
    }

    @Override
    public void serialize(Object value, JsonGenerator out, SerializationContext context) {
      throw InternshipJsonException.of(JsonFault.unwritable(out, forms.absence(value.getClass())));
    }
  }

  private static final class ReadRefusal extends ValueDeserializer<Object> {
    private final String problem;

    ReadRefusal(String problem) {
      this.problem = problem;
    }

    @Override
    public Object deserialize(JsonParser in, DeserializationContext context) {
      throw InternshipJsonException.of(JsonFault.at(in, problem));
    }
  }
}
