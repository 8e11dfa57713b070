package org.openinternship.core.internal;

import java.lang.reflect.Field;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What a generated builder says of itself: its name and the key that is set, nothing else, as the
 * rest may be personal.
 */
public final class BuilderText {
  private BuilderText() {}

  /**
   * Returns the text form of a builder.
   *
   * @param builder a nested builder
   * @return its name and the key, as in {@code Intern.Builder: ada}
   */
  public static String of(Object builder) {
    return of(builder, key(builder).orElse(""));
  }

  /**
   * Returns the text form of a builder.
   *
   * @param builder a nested builder
   * @param content what is set; empty for nothing to say
   * @return its name and what is set
   */
  public static String of(Object builder, String content) {
    Class<?> type = builder.getClass();
    String name = type.getEnclosingClass().getSimpleName() + "." + type.getSimpleName();
    return content.isEmpty() ? name : name + ": " + content;
  }

  /**
   * Builds a value that has a key and needs more than it, so that the refusal names the key.
   *
   * @param builder the builder
   * @param build what builds
   * @param <T> the type of value
   * @return the value
   * @throws IllegalStateException if an attribute is not set
   */
  public static <T> T built(Object builder, Supplier<T> build) {
    try {
      return build.get();
    } catch (IncompleteValueException e) {
      throw key(builder).map(e::ofKey).orElse(e);
    }
  }

  /**
   * Reads the key that a generated builder keeps to itself. Where a value has no field {@code id} a
   * text goes without a key, and so it does where fields cannot be read, as in a native image that
   * was not told of them.
   */
  private static Optional<String> key(Object builder) {
    try {
      Field id = builder.getClass().getSuperclass().getDeclaredField("id");
      id.setAccessible(true);
      return Optional.ofNullable(id.get(builder)).map(Object::toString);
    } catch (NoSuchFieldException | IllegalAccessException e) {
      return Optional.empty();
    }
  }
}
