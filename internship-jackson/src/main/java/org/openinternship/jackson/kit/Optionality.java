package org.openinternship.jackson.kit;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** Whether a property must be there, mostly as the type of its component says. */
@SuppressWarnings("ImmutableEnumChecker") // empty collections
enum Optionality {
  /** There or not. */
  OPTIONAL(List.of(Optional.class), Optional.empty()),
  /** A number that is there or not. */
  OPTIONAL_INT(List.of(OptionalInt.class), OptionalInt.empty()),
  /** A long number that is there or not. */
  OPTIONAL_LONG(List.of(OptionalLong.class), OptionalLong.empty()),
  /** A list, empty if not there. */
  LIST(List.of(List.class), List.of()),
  /** A set, empty if not there. */
  SET(List.of(Set.class, SortedSet.class), Collections.emptySortedSet()),
  /** Values by key, none if not there. */
  MAP(List.of(Map.class, SortedMap.class), Collections.emptySortedMap()),
  /** Of any type, there or not: the value itself knows a default. */
  DEFAULT(List.of(), null),
  /** A number with the largest one for a default, which means no limit and is not written. */
  LIMIT(List.of(), null),
  /** A count with 0 for a default, which means that there are none and is not written. */
  COUNT(List.of(), 0),
  /** Of any type, there or not: it follows from others, which is checked when the value is made. */
  COMPUTED(List.of(), null),
  /** Of any other type: it must be there. */
  REQUIRED(List.of(), null);

  private final List<Class<?>> types;
  private final @Nullable Object absent;

  Optionality(List<Class<?>> types, @Nullable Object absent) {
    this.types = types;
    this.absent = absent;
  }

  static Optionality of(Class<?> component) {
    return Arrays.stream(values())
        .filter(one -> one.types.contains(component))
        .findFirst()
        .orElse(REQUIRED);
  }

  /** Whether nothing and what is empty are the same. */
  boolean isSeveral() {
    return this == LIST || this == SET || this == MAP;
  }

  /** The type of what is there, given that of the component. */
  Type inner(Type component) {
    return switch (this) {
      case OPTIONAL -> ((ParameterizedType) component).getActualTypeArguments()[0];
      case OPTIONAL_INT -> int.class;
      case OPTIONAL_LONG -> long.class;
      default -> component;
    };
  }

  /** The component that holds what was read; null if nothing was, and nothing stands for that. */
  @Nullable Object toComponent(@Nullable Object read) {
    if (read == null) {
      return absent;
    }
    return switch (this) { // asked of every property: no call that goes by the kind
      case OPTIONAL -> Optional.of(read);
      case OPTIONAL_INT -> OptionalInt.of((Integer) read);
      case OPTIONAL_LONG -> OptionalLong.of((Long) read);
      default -> read;
    };
  }

  /** What there is to write of a component; null if nothing. */
  @Nullable Object toWrite(Object component) {
    return switch (this) {
      case OPTIONAL -> ((Optional<?>) component).orElse(null);
      case OPTIONAL_INT ->
          ((OptionalInt) component).isPresent() ? ((OptionalInt) component).getAsInt() : null;
      case OPTIONAL_LONG ->
          ((OptionalLong) component).isPresent() ? ((OptionalLong) component).getAsLong() : null;
      case LIST, SET -> ((Collection<?>) component).isEmpty() ? null : component;
      case MAP -> ((Map<?, ?>) component).isEmpty() ? null : component;
      case COUNT -> component.equals(0) ? null : component;
      case LIMIT -> component.equals(Integer.MAX_VALUE) ? null : component;
      case DEFAULT, COMPUTED, REQUIRED -> component;
    };
  }
}
