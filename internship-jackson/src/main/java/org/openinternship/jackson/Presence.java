package org.openinternship.jackson;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.SortedSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Whether a property must be there, as the type of its component says. */
@SuppressWarnings("ImmutableEnumChecker") // functions without state, empty collections
enum Presence {
  /** There or not. */
  OPTIONAL(Optional.class, Optional.empty(), Optional::of, it -> ((Optional<?>) it).orElse(null)),
  /** A number that is there or not. */
  OPTIONAL_INT(
      OptionalInt.class,
      OptionalInt.empty(),
      it -> OptionalInt.of((Integer) it),
      it -> ((OptionalInt) it).isPresent() ? ((OptionalInt) it).getAsInt() : null),
  /** A long number that is there or not. */
  OPTIONAL_LONG(
      OptionalLong.class,
      OptionalLong.empty(),
      it -> OptionalLong.of((Long) it),
      it -> ((OptionalLong) it).isPresent() ? ((OptionalLong) it).getAsLong() : null),
  /** A list, empty if not there. */
  LIST(List.class, List.of(), it -> it, it -> ((Collection<?>) it).isEmpty() ? null : it),
  /** A set, empty if not there. */
  SET(
      SortedSet.class,
      Collections.emptySortedSet(),
      it -> it,
      it -> ((Collection<?>) it).isEmpty() ? null : it),
  /** Values by name, none if not there. */
  MAP(Map.class, Map.of(), it -> it, it -> ((Map<?, ?>) it).isEmpty() ? null : it),
  /** Of any other type: it must be there. */
  REQUIRED(Object.class, null, it -> it, it -> it);

  private final Class<?> type;
  private final @Nullable Object absent;
  private final Function<Object, Object> wrap;
  private final Function<Object, @Nullable Object> unwrap;

  Presence(
      Class<?> type,
      @Nullable Object absent,
      Function<Object, Object> wrap,
      Function<Object, @Nullable Object> unwrap) {
    this.type = type;
    this.absent = absent;
    this.wrap = wrap;
    this.unwrap = unwrap;
  }

  static Presence of(Class<?> component) {
    return Arrays.stream(values())
        .filter(presence -> presence.type == component)
        .findFirst()
        .orElse(REQUIRED);
  }

  /** The component that holds what was read; null if nothing was, but must have been. */
  @Nullable Object toComponent(@Nullable Object read) {
    return read == null ? absent : wrap.apply(read);
  }

  /** What there is to write of a component; null if nothing. */
  @Nullable Object toWrite(Object component) {
    return unwrap.apply(component);
  }
}
