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
import java.util.Optional;

/**
 * Calls every public constructor and method of a type with null for each reference in turn. What is
 * right is a {@link NullPointerException} whose message names what is null, as in {@code
 * "Gate.conditions"}, or is a sentence with a likely cause; a message of the JDK, which names what
 * could not be called, does not count. Any {@link NullPointerException} will do of a generated
 * builder, whose methods are named for the attribute and do nothing else, and of {@code compareTo},
 * which has one parameter and is called by the JDK.
 */
public final class NullCheck {
  private final Samples samples;

  /** Calls with these samples for the other parameters. */
  public NullCheck(Samples samples) {
    this.samples = samples;
  }

  /** A line for each parameter that takes null or refuses it in another way, and for each gap. */
  public List<String> problems(Class<?> type) {
    List<String> problems = new ArrayList<>();
    if (!type.isEnum() && !Throwable.class.isAssignableFrom(type)) {
      for (Constructor<?> constructor : type.getConstructors()) {
        if (!Modifier.isAbstract(type.getModifiers())) {
          check(type, constructor, problems);
        }
      }
    }
    Arrays.stream(type.getMethods())
        .filter(method -> isOwn(type, method))
        .sorted(Comparator.comparing(Method::toString))
        .forEach(method -> check(type, method, problems));
    return problems;
  }

  private static boolean isOwn(Class<?> type, Method method) {
    boolean asked =
        method.getDeclaringClass() == type
            || !Modifier.isPublic(method.getDeclaringClass().getModifiers());
    return asked
        && !method.isBridge()
        && !method.isSynthetic()
        && !Modifier.isAbstract(method.getModifiers())
        && method.getDeclaringClass().getName().startsWith("org.openinternship.")
        && !method.getName().equals("equals")
        && !(type.isEnum() && method.getName().equals("valueOf"));
  }

  private void check(Class<?> type, Executable called, List<String> problems) {
    Class<?>[] raw = called.getParameterTypes();
    if (Arrays.stream(raw).allMatch(Class::isPrimitive)) {
      return;
    }
    Optional<Object[]> values = samples.argumentsOf(shortName(type, called), called);
    boolean needsReceiver = called instanceof Method && !Modifier.isStatic(called.getModifiers());
    if (values.isEmpty() || (needsReceiver && receiver(type).isEmpty())) {
      problems.add(name(type, called) + ": no sample to call it with; give one by hand");
      return;
    }
    for (int i = 0; i < raw.length; i++) {
      if (!raw[i].isPrimitive()) {
        Object[] arguments = values.get().clone();
        arguments[i] = null;
        String problem = call(type, called, arguments);
        if (!problem.isEmpty()) {
          problems.add(name(type, called) + " parameter " + (i + 1) + ": " + problem);
        }
      }
    }
  }

  /** What is wrong with the answer to null; empty if nothing is. */
  private String call(Class<?> type, Executable called, Object[] arguments) {
    try {
      if (called instanceof Constructor<?> constructor) {
        constructor.newInstance(arguments);
      } else {
        Method method = (Method) called;
        boolean isStatic = Modifier.isStatic(method.getModifiers());
        Samples.accessible(method)
            .invoke(isStatic ? null : receiver(type).orElseThrow(), arguments);
      }
      return "takes null";
    } catch (InvocationTargetException e) {
      Throwable thrown = e.getCause();
      if (!(thrown instanceof NullPointerException)) {
        return "throws " + thrown;
      }
      String message = String.valueOf(thrown.getMessage());
      return isKnownByItsName(called) || message.matches("([A-Z]\\w+\\.\\w+|.* Maybe ).*")
          ? ""
          : "throws a NullPointerException that does not name what is null: " + message;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(name(type, called), e);
    }
  }

  private static boolean isKnownByItsName(Executable called) {
    Class<?> generator = called.getDeclaringClass().getEnclosingClass();
    return called.getName().equals("compareTo")
        || (generator != null && generator.getSimpleName().startsWith("Immutable"));
  }

  private Optional<Object> receiver(Class<?> type) {
    if (type.getSimpleName().equals("Builder") && type.getEnclosingClass() != null) {
      return freshBuilder(type).or(() -> samples.of(type));
    }
    return samples.of(type);
  }

  /** A builder of its own for each call: one call must not spoil the next. */
  private static Optional<Object> freshBuilder(Class<?> type) {
    try {
      return Optional.ofNullable(type.getEnclosingClass().getMethod("builder").invoke(null));
    } catch (ReflectiveOperationException e) {
      return Optional.empty();
    }
  }

  private static String shortName(Class<?> type, Executable called) {
    return type.getSimpleName() + "." + (called instanceof Constructor ? "new" : called.getName());
  }

  private static String name(Class<?> type, Executable called) {
    String parameters =
        String.join(
            ", ", Arrays.stream(called.getParameterTypes()).map(Class::getSimpleName).toList());
    return ExportedTypes.file(type).replaceFirst(".*/core/", "")
        + " "
        + shortName(type, called)
        + "("
        + parameters
        + ")";
  }
}
