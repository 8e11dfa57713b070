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
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Whether a property must be there, mostly as the type of its component says. */
@SuppressWarnings("ImmutableEnumChecker") // functions without state, empty collections
enum Optionality {
  /** There or not. */
  OPTIONAL(
      List.of(Optional.class),
      Optional.empty(),
      Optional::of,
      it -> ((Optional<?>) it).orElse(null)),
  /** A number that is there or not. */
  OPTIONAL_INT(
      List.of(OptionalInt.class),
      OptionalInt.empty(),
      it -> OptionalInt.of((Integer) it),
      it -> ((OptionalInt) it).isPresent() ? ((OptionalInt) it).getAsInt() : null),
  /** A long number that is there or not. */
  OPTIONAL_LONG(
      List.of(OptionalLong.class),
      OptionalLong.empty(),
      it -> OptionalLong.of((Long) it),
      it -> ((OptionalLong) it).isPresent() ? ((OptionalLong) it).getAsLong() : null),
  /** A list, empty if not there. */
  LIST(List.of(List.class), List.of(), it -> it, it -> ((Collection<?>) it).isEmpty() ? null : it),
  /** A set, empty if not there. */
  SET(
      List.of(Set.class, SortedSet.class),
      Collections.emptySortedSet(),
      it -> it,
      it -> ((Collection<?>) it).isEmpty() ? null : it),
  /** Values by key, none if not there. */
  MAP(
      List.of(Map.class, SortedMap.class),
      Collections.emptySortedMap(),
      it -> it,
      it -> ((Map<?, ?>) it).isEmpty() ? null : it),
  /** Of any type, there or not: the value itself knows a default. */
  DEFAULT(List.of(), null, it -> it, it -> it),
  /** A number with the largest one for a default, which means no limit and is not written. */
  LIMIT(List.of(), null, it -> it, it -> it.equals(Integer.MAX_VALUE) ? null : it),
  /** Of any type, there or not: it follows from others, which is checked when the value is made. */
  COMPUTED(List.of(), null, it -> it, it -> it),
  /** Of any other type: it must be there. */
  REQUIRED(List.of(), null, it -> it, it -> it);

  private final List<Class<?>> types;
  private final @Nullable Object absent;
  private final Function<Object, Object> wrap;
  private final Function<Object, @Nullable Object> unwrap;

  Optionality(
      List<Class<?>> types,
      @Nullable Object absent,
      Function<Object, Object> wrap,
      Function<Object, @Nullable Object> unwrap) {
    this.types = types;
    this.absent = absent;
    this.wrap = wrap;
    this.unwrap = unwrap;
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
    return read == null ? absent : wrap.apply(read);
  }

  /** What there is to write of a component; null if nothing. */
  @Nullable Object toWrite(Object component) {
    return unwrap.apply(component);
  }
}
