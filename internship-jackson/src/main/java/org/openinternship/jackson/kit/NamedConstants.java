package org.openinternship.jackson.kit;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Values that stand in JSON by their names, since they are code or since there is no end to them:
 * those of the library, which each area adds, and those of the host's own that it made known.
 *
 * @param <T> the kind of value
 */
final class NamedConstants<T> {
  private final Function<T, String> name;
  private final Map<String, T> byName = new LinkedHashMap<>();

  NamedConstants(Function<T, String> name) {
    this.name = name;
  }

  /**
   * Adds some.
   *
   * @throws IllegalArgumentException if one of that name is known already
   */
  void add(Collection<? extends T> more) {
    for (T one : more) {
      if (byName.putIfAbsent(name.apply(one), one) != null) {
        throw new IllegalArgumentException(
            "InternshipJson: '"
                + name.apply(one)
                + "' is known already. Maybe give it another name");
      }
    }
  }

  /**
   * The value of a name.
   *
   * @throws IllegalArgumentException if there is none
   */
  T get(String its) {
    T value = byName.get(its);
    if (value == null) {
      throw new IllegalArgumentException("InternshipJson: '" + its + "' is not known");
    }
    return value;
  }

  ChoiceForm<T> form() {
    return new ChoiceForm<>(Collections.unmodifiableMap(byName), name, true);
  }
}
