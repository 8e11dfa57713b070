package org.openinternship.core.fuzz;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openinternship.core.time.DateRange;
import org.openinternship.testing.ExportedTypes;

/**
 * Gives any text to every public factory that takes nothing but texts: the first line names the
 * factory, the following ones are its arguments. What is not taken is refused in the library's own
 * words; a value that is taken is equal to what the same text gives again, and has a text form.
 */
public final class TextFuzz {
  /** The factories by their names, as in {@code DateRange.parse}. */
  static final Map<String, Method> FACTORIES =
      ExportedTypes.of(DateRange.class).stream()
          .filter(type -> !type.isEnum() && !type.getSimpleName().startsWith("Immutable"))
          .flatMap(type -> Arrays.stream(type.getMethods()))
          .filter(TextFuzz::takesTextsOnly)
          .collect(toUnmodifiableMap(TextFuzz::name, method -> method));

  private TextFuzz() {}

  private static boolean takesTextsOnly(Method method) {
    return Modifier.isStatic(method.getModifiers())
        && !method.isSynthetic()
        && method.getParameterCount() > 0
        && Set.copyOf(List.of(method.getParameterTypes())).equals(Set.of(String.class));
  }

  private static String name(Method method) {
    return method.getDeclaringClass().getSimpleName()
        + "."
        + method.getName()
        + "/"
        + method.getParameterCount();
  }

  /**
   * The entry that the fuzzer calls.
   *
   * @throws ReflectiveOperationException if a factory cannot be called
   */
  public static void fuzzerTestOneInput(byte[] input) throws ReflectiveOperationException {
    String[] lines = new String(input, StandardCharsets.UTF_8).split("\n", 5);
    Method factory = FACTORIES.get(lines[0]);
    if (factory == null || lines.length <= factory.getParameterCount()) {
      return;
    }
    Object[] texts = Arrays.copyOfRange(lines, 1, 1 + factory.getParameterCount());
    Object value;
    try {
      value = factory.invoke(null, texts);
    } catch (InvocationTargetException e) {
      refused(lines[0], e.getCause());
      return;
    }
    if (isValue(value) && !value.equals(factory.invoke(null, texts))) {
      throw new AssertionError(lines[0] + ": the same text gives another value");
    }
    if (value.toString() == null) {
      throw new AssertionError(lines[0] + ": no text form");
    }
  }

  private static boolean isValue(Object made) throws NoSuchMethodException {
    return made.getClass().getMethod("equals", Object.class).getDeclaringClass() != Object.class;
  }

  private static void refused(String factory, Throwable refusal) {
    if (refusal.getClass() != IllegalArgumentException.class || refusal.getMessage() == null) {
      throw new AssertionError(factory + " throws " + refusal.getClass(), refusal);
    }
    if (refusal.getMessage().length() > 2_000) {
      throw new AssertionError(factory + ": a message of " + refusal.getMessage().length());
    }
  }
}
