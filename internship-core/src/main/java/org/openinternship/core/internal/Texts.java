package org.openinternship.core.internal;

import java.util.Collection;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Checks of texts and keys, with messages of one form; see {@link Bounds} for numbers. */
public final class Texts {
  private Texts() {}

  /**
   * Checks that a text says something.
   *
   * @param type the type that is checked
   * @param attribute its attribute
   * @param text the text
   * @throws IllegalArgumentException if it is blank
   * @throws NullPointerException if it is null
   */
  public static void check(String type, String attribute, String text) {
    check(type, attribute, text, "an empty line of a form");
  }

  /**
   * Checks that a text says something, with a likely cause of its own.
   *
   * @param type the type that is checked
   * @param attribute its attribute
   * @param text the text
   * @param maybe what the cause may be
   * @throws IllegalArgumentException if it is blank
   * @throws NullPointerException if it is null
   */
  public static void check(String type, String attribute, String text, String maybe) {
    if (Objects.requireNonNull(text, () -> type + "." + attribute).isBlank()) {
      throw new IllegalArgumentException(type + ": " + attribute + " is blank. Maybe " + maybe);
    }
  }

  /**
   * Checks that a text, where there is one, says something.
   *
   * @param type the type that is checked
   * @param attribute its attribute
   * @param text the text
   * @throws IllegalArgumentException if it is blank
   * @throws NullPointerException if it is null
   */
  public static void checkPresent(String type, String attribute, Optional<String> text) {
    Objects.requireNonNull(text, () -> type + "." + attribute)
        .ifPresent(it -> check(type, attribute, it, "there is none: then leave it out"));
  }

  /**
   * Checks that each text of a list says something.
   *
   * @param type the type that is checked
   * @param attribute its attribute, in the plural
   * @param texts the texts, may be none
   * @throws IllegalArgumentException if one is blank
   * @throws NullPointerException if they or one of them is null
   */
  public static void checkEach(String type, String attribute, Collection<String> texts) {
    for (String text : Objects.requireNonNull(texts, () -> type + "." + attribute)) {
      check(type, "one of " + attribute, text, "a list has an empty line");
    }
  }

  /**
   * Checks that no two are the same.
   *
   * @param type the type that is checked
   * @param attribute what one of them is, in the singular
   * @param keys the names or keys
   * @throws IllegalArgumentException if one is there twice
   * @throws NullPointerException if they or one of them is null
   */
  public static void checkDifferent(String type, String attribute, Collection<?> keys) {
    Set<Object> seen = new HashSet<>();
    for (Object key : Objects.requireNonNull(keys, () -> type + "." + attribute)) {
      if (!seen.add(Objects.requireNonNull(key, () -> type + "." + attribute))) {
        throw new IllegalArgumentException(
            type + ": " + attribute + " '" + key + "' is there more than once");
      }
    }
  }

  /**
   * Checks that there is at least one.
   *
   * @param type the type that is checked
   * @param attribute its attribute
   * @param items the items
   * @throws IllegalArgumentException if there is none
   * @throws NullPointerException if they are null
   */
  public static void checkNotEmpty(String type, String attribute, Collection<?> items) {
    if (Objects.requireNonNull(items, () -> type + "." + attribute).isEmpty()) {
      throw new IllegalArgumentException(
          type + ": " + attribute + " is empty, it must have at least 1");
    }
  }
}
