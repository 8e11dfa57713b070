package org.openinternship.jackson;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which values each attribute of the library's types had in the values that were looked at, with
 * everything inside of them. Attributes are the components of records, and of the abstract types
 * the methods that the generated class implements.
 */
final class AttributesSeen {
  private final Map<String, Set<Object>> values = new TreeMap<>();

  void look(Object value) {
    if (value instanceof Optional<?> optional) {
      optional.ifPresent(this::look);
    } else if (value instanceof Collection<?> several) {
      several.forEach(this::look);
    } else if (value instanceof Map<?, ?> map) {
      map.values().forEach(this::look);
    } else if (value.getClass().getName().startsWith("org.openinternship.")
        && !(value instanceof Enum<?>)) {
      attributes(value.getClass()).forEach(attribute -> look(attribute, value));
    }
  }

  private void look(Method attribute, Object value) {
    try {
      Object its = attribute.invoke(value);
      String name = attribute.getDeclaringClass().getSimpleName() + "." + attribute.getName();
      values.computeIfAbsent(name, key -> new HashSet<>()).add(its);
      look(its);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  static List<Method> attributes(Class<?> type) {
    if (type.isRecord()) {
      return Arrays.stream(type.getRecordComponents()).map(part -> part.getAccessor()).toList();
    }
    if (!type.getSimpleName().startsWith("Immutable")) {
      return List.of();
    }
    return Arrays.stream(type.getSuperclass().getDeclaredMethods())
        .filter(method -> Modifier.isPublic(method.getModifiers()))
        .filter(method -> !Modifier.isStatic(method.getModifiers()))
        .filter(method -> method.getParameterCount() == 0 && isDeclared(type, method.getName()))
        .toList();
  }

  private static boolean isDeclared(Class<?> type, String method) {
    return Arrays.stream(type.getDeclaredMethods())
        .anyMatch(own -> own.getName().equals(method) && own.getParameterCount() == 0);
  }

  /** The attributes looked at. */
  Set<String> all() {
    return values.keySet();
  }

  /** The attributes that never changed. */
  List<String> constant() {
    return values.keySet().stream().filter(name -> values.get(name).size() < 2).toList();
  }
}
