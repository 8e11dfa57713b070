package org.openinternship.testing;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Calls every public constructor, factory and builder of a type with numbers at the ends of what
 * they can be. What is right is a value that can be told and compared, or an {@link
 * IllegalArgumentException} that says what is wrong; of an index that does not exist, an {@link
 * IndexOutOfBoundsException}; of a call at the wrong time, an {@link IllegalStateException}.
 */
public final class NumberCheck {
  private static final Map<Class<?>, List<Object>> HOSTILE =
      Map.of(
          int.class, List.of(Integer.MIN_VALUE, -1, 0, Integer.MAX_VALUE),
          long.class, List.of(Long.MIN_VALUE, -1L, 0L, Long.MAX_VALUE),
          double.class,
              List.of(
                  Double.NaN,
                  -0.0,
                  Double.MIN_VALUE,
                  Double.MAX_VALUE,
                  Double.POSITIVE_INFINITY,
                  Double.NEGATIVE_INFINITY),
          OptionalInt.class,
              List.of(
                  OptionalInt.of(Integer.MIN_VALUE),
                  OptionalInt.of(0),
                  OptionalInt.of(Integer.MAX_VALUE)));

  private final Samples samples;

  /** Calls with these samples for the other parameters. */
  public NumberCheck(Samples samples) {
    this.samples = samples;
  }

  /** A line for each number that is answered in another way. */
  public List<String> problems(Class<?> type) {
    List<String> problems = new ArrayList<>();
    Stream<Executable> factories =
        type.isEnum() || Modifier.isAbstract(type.getModifiers())
            ? Stream.of()
            : Arrays.stream(type.getConstructors());
    boolean builds = type.getSimpleName().matches(".*(Builder|Assembler)");
    Stream<Executable> methods =
        Arrays.stream(type.getMethods())
            .filter(method -> method.getDeclaringClass().getName().startsWith("org.openintern"))
            .filter(method -> builds || Modifier.isStatic(method.getModifiers()))
            .filter(method -> !method.isBridge())
            .sorted(Comparator.comparing(Method::toString))
            .map(Executable.class::cast);
    Stream.concat(factories, methods).forEach(called -> check(type, called, problems));
    return problems;
  }

  private void check(Class<?> type, Executable called, List<String> problems) {
    String name =
        type.getSimpleName() + "." + (called instanceof Constructor ? "new" : called.getName());
    Optional<Object[]> values = samples.argumentsOf(name, called);
    Class<?>[] raw = called.getParameterTypes();
    for (int i = 0; values.isPresent() && i < raw.length; i++) {
      for (Object number : HOSTILE.getOrDefault(raw[i], List.of())) {
        Object[] arguments = values.get().clone();
        arguments[i] = number;
        String problem = call(type, called, arguments);
        if (!problem.isEmpty()) {
          problems.add(name + " parameter " + (i + 1) + " = " + number + ": " + problem);
        }
      }
    }
  }

  private String call(Class<?> type, Executable called, Object[] arguments) {
    try {
      Object made;
      if (called instanceof Constructor<?> constructor) {
        made = constructor.newInstance(arguments);
      } else {
        Object receiver = Modifier.isStatic(called.getModifiers()) ? null : receiver(type);
        made = Samples.accessible((Method) called).invoke(receiver, arguments);
        if (made == receiver && receiver != null && type.getSimpleName().equals("Builder")) {
          made = Samples.accessible(type.getMethod("build")).invoke(receiver);
        }
      }
      // What was made can be told and hashed.
      return made == null || !(made.toString() + made.hashCode()).isBlank() ? "" : "has no text";
    } catch (InvocationTargetException e) {
      Throwable thrown = e.getCause();
      boolean told = thrown.getMessage() != null && !thrown.getMessage().isBlank();
      return told
              && (thrown instanceof IllegalArgumentException
                  || thrown instanceof IllegalStateException
                  || thrown instanceof IndexOutOfBoundsException)
          ? ""
          : "throws " + thrown;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type + " " + called, e);
    }
  }

  /** A builder of its own for each call, with everything that a sample of its value has. */
  private Object receiver(Class<?> type) throws ReflectiveOperationException {
    Class<?> value = type.getEnclosingClass();
    Optional<Object> known = value == null ? samples.of(type) : Optional.empty();
    if (known.isPresent() || value == null) {
      return known.orElseThrow(() -> new IllegalStateException(type + " has no sample"));
    }
    try {
      Object builder = value.getMethod("builder").invoke(null);
      Object sample = samples.of(value).orElseThrow();
      Samples.accessible(type.getMethod("from", value)).invoke(builder, sample);
      return builder;
    } catch (NoSuchMethodException e) {
      return samples.of(type).orElseThrow(() -> new IllegalStateException(type + " has no sample"));
    }
  }
}
