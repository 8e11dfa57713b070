package org.openinternship.jackson;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a value is read that has a builder: what was left out is not set, so that the value's own
 * defaults hold. An attribute has one if its method is not abstract.
 */
final class BuiltValue<T> {
  private final Class<T> type;
  private final Call start;
  private final List<Call> setters = new ArrayList<>();
  private final Call build;
  private final List<Part> parts = new ArrayList<>();

  private BuiltValue(Forms forms, Class<T> type, List<String> attributes) {
    this.type = type;
    this.start = Call.method(type, "builder");
    Class<?> builder =
        Call.method(type, "builder", method -> method.getParameterCount() == 0).getReturnType();
    this.build = Call.method(builder, "build");
    for (String name : attributes) {
      Method attribute = Call.method(type, name, method -> method.getParameterCount() == 0);
      setters.add(Call.setter(builder, attribute));
      parts.add(
          forms.part(
              attribute,
              Modifier.isAbstract(attribute.getModifiers())
                  ? Presence.of(attribute.getReturnType())
                  : Presence.DEFAULT));
    }
    if (parts.stream().anyMatch(BuiltValue::mayBeLimit)
        && parts.stream().noneMatch(part -> part.presence() == Presence.REQUIRED)) {
      Object defaults = make(new @Nullable Object[parts.size()]);
      parts.replaceAll(part -> unlimited(part, defaults));
    }
  }

  static <T> ObjectForm<T> form(Forms forms, Class<T> type, List<String> attributes) {
    BuiltValue<T> value = new BuiltValue<>(forms, type, attributes);
    return new ObjectForm<>(value.parts, its -> its, value::make);
  }

  private static boolean mayBeLimit(Part part) {
    return part.presence() == Presence.DEFAULT && part.form() == IntegerForm.INT;
  }

  private static Part unlimited(Part part, Object defaults) {
    return mayBeLimit(part) && part.accessor().with(defaults).equals(Integer.MAX_VALUE)
        ? new Part(part.name(), part.accessor(), Presence.LIMIT, part.form())
        : part;
  }

  private T make(@Nullable Object[] components) {
    Object builder = start.with();
    for (int i = 0; i < components.length; i++) {
      if (components[i] != null) {
        setters.get(i).with(builder, components[i]);
      }
    }
    return type.cast(build.with(builder));
  }
}
