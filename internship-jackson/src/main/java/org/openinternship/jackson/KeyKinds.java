package org.openinternship.jackson;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openinternship.core.id.HostSideId;
import org.openinternship.core.id.PersonId;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.KeyDeserializers;
import tools.jackson.databind.ser.Serializers;

/**
 * The families of keys in the hands of a host's own mapper. A mapper asks a value for its class, so
 * that {@code HostSideId party} would be written as the text that a {@code ProjectId} alone is, and
 * nobody could tell the kind any more. Here it is asked what is declared instead: a property of a
 * family, or of several of a family, is written with the kind, as the library itself does.
 */
final class KeyKinds {
  /** A family, and its keys as names of properties: the kind and the key. */
  private record Family<T>(Class<T> type, Function<T, String> write, Function<String, T> read) {
    String text(Object key) {
      return write.apply(type.cast(key));
    }
  }

  private static final List<Family<?>> FAMILIES =
      List.of(
          new Family<>(HostSideId.class, HostSideId::withKind, HostSideId::ofText),
          new Family<>(PersonId.class, PersonId::withRole, PersonId::ofText));

  private KeyKinds() {}

  /**
   * The family that a property is declared to hold, by itself or in lists, maps or optionals of any
   * depth.
   */
  static @Nullable Class<?> family(JavaType declared, Class<?> member) {
    JavaType held = declared;
    while (held.getContentType() != null) {
      held = held.getContentType();
    }
    Family<?> family = find(held);
    return family == null || !family.type().isAssignableFrom(member) ? null : family.type();
  }

  private static @Nullable Family<?> find(JavaType type) {
    return FAMILIES.stream()
        .filter(family -> type.hasRawClass(family.type()))
        .findFirst()
        .orElse(null);
  }

  /** Names of properties that are keys of a family. */
  static Serializers writers() {
    return new Serializers() {
      @Override
      public @Nullable ValueSerializer<?> findSerializer(
          SerializationConfig config,
          JavaType type,
          BeanDescription.Supplier bean,
          JsonFormat.Value format) {
        Family<?> family = find(type);
        return family == null ? null : new NameWriter(family);
      }
    };
  }

  /** Reads such names again. */
  static KeyDeserializers readers() {
    return (type, config, bean) -> {
      Family<?> family = find(type);
      return family == null ? null : new NameReader(family);
    };
  }

  private static final class NameWriter extends ValueSerializer<Object> {
    private final Family<?> family;

    NameWriter(Family<?> family) {
      this.family = family;
    }

    @Override
    public void serialize(Object key, JsonGenerator out, SerializationContext context) {
      out.writeName(family.text(key));
    }
  }

  private static final class NameReader extends KeyDeserializer {
    private final Family<?> family;

    NameReader(Family<?> family) {
      this.family = family;
    }

    @Override
    public Object deserializeKey(String name, DeserializationContext context) {
      try {
        return family.read().apply(name);
      } catch (IllegalArgumentException e) {
        return context.handleWeirdKey(family.type(), name, "%s", e.getMessage());
      }
    }
  }
}
