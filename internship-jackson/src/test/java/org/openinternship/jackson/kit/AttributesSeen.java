package org.openinternship.jackson.kit;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which attributes of the library's types changed from one to another of the values that were
 * looked at, with everything inside of them. Attributes are the components of records, and of the
 * abstract types the methods for whose values the generated class has a field.
 */
final class AttributesSeen {
  /** An attribute of a type, or of the type that it inherits from. */
  record Attribute(Class<?> owner, String name) {
    @Override
    public String toString() {
      return owner.getSimpleName() + "." + name;
    }
  }

  /** Two values of each, which is enough: it changed. */
  private final Map<Attribute, Set<Object>> values = new LinkedHashMap<>();

  private final Map<Class<?>, List<Method>> attributes = new HashMap<>();

  void look(Object value) {
    if (value instanceof Optional<?> optional) {
      optional.ifPresent(this::look);
    } else if (value instanceof Collection<?> several) {
      several.forEach(this::look);
    } else if (value instanceof Map<?, ?> map) {
      map.values().forEach(this::look);
    } else if (value.getClass().getName().startsWith("org.openinternship.")
        && !(value instanceof Enum<?>)) {
      attributes
          .computeIfAbsent(value.getClass(), AttributesSeen::attributes)
          .forEach(attribute -> look(attribute, value));
    }
  }

  private void look(Method attribute, Object value) {
    try {
      Object its = attribute.invoke(value);
      Attribute of = new Attribute(attribute.getDeclaringClass(), attribute.getName());
      Set<Object> seen = values.computeIfAbsent(of, key -> new HashSet<>());
      if (seen.size() < 2) {
        seen.add(its);
      }
      look(its);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  static List<Method> attributes(Class<?> type) {
    if (type.isRecord()) {
      return Arrays.stream(type.getRecordComponents()).map(RecordComponent::getAccessor).toList();
    }
    if (!type.getSimpleName().startsWith("Immutable")) {
      return List.of();
    }
    return Arrays.stream(type.getSuperclass().getDeclaredMethods())
        .filter(method -> Modifier.isPublic(method.getModifiers()))
        .filter(method -> !Modifier.isStatic(method.getModifiers()))
        .filter(method -> method.getParameterCount() == 0 && isKept(type, method.getName()))
        .toList();
  }

  /** Not what is only computed from others when first asked for. */
  private static boolean isKept(Class<?> type, String attribute) {
    return Arrays.stream(type.getDeclaredFields())
        .anyMatch(
            field ->
                field.getName().equals(attribute) && !Modifier.isTransient(field.getModifiers()));
  }

  /** The attributes looked at. */
  Set<Attribute> all() {
    return values.keySet();
  }

  /** The attributes that never changed. */
  List<Attribute> constant() {
    return values.keySet().stream().filter(it -> values.get(it).size() < 2).toList();
  }
}
