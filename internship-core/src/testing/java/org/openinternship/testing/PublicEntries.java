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

/** The public constructors and methods of a type, and a way to call each with samples. */
final class PublicEntries {
  private final Samples samples;

  PublicEntries(Samples samples) {
    this.samples = samples;
  }

  /** What anybody can call of a type, the generated methods of its values included. */
  static List<Executable> of(Class<?> type) {
    List<Executable> entries = new ArrayList<>();
    if (!type.isEnum()
        && !Throwable.class.isAssignableFrom(type)
        && !Modifier.isAbstract(type.getModifiers())) {
      entries.addAll(List.of(type.getConstructors()));
    }
    Arrays.stream(type.getMethods())
        .filter(method -> isOwn(type, method))
        .sorted(Comparator.comparing(Method::toString))
        .forEach(entries::add);
    return entries;
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

  /** Samples to call an entry with; empty if there is none for a parameter or for the object. */
  Optional<Object[]> argumentsOf(Class<?> type, Executable called) {
    boolean needsReceiver = called instanceof Method && !Modifier.isStatic(called.getModifiers());
    return needsReceiver && receiver(type).isEmpty()
        ? Optional.empty()
        : samples.argumentsOf(shortName(type, called), called);
  }

  /** Calls an entry, on a sample of its type unless it is static. */
  Object call(Class<?> type, Executable called, Object[] arguments)
      throws InvocationTargetException {
    boolean needsReceiver = called instanceof Method && !Modifier.isStatic(called.getModifiers());
    return call(needsReceiver ? receiver(type).orElseThrow() : type, type, called, arguments);
  }

  /**
   * Calls an entry; one of a builder on a builder that has everything a sample of its value has,
   * and builds it then.
   */
  Object made(Class<?> type, Executable called, Object[] arguments)
      throws InvocationTargetException {
    Optional<Object> builder = filledBuilder(type, sampleToBuild(type));
    if (builder.isEmpty() || called instanceof Constructor) {
      return call(type, called, arguments);
    }
    return built(builder.get(), type, called, arguments);
  }

  /**
   * Calls an entry of a builder on one that has everything a value has, and builds it then.
   *
   * @param value a value of the type that the builder makes
   */
  Object madeFrom(Object value, Class<?> type, Executable called, Object[] arguments)
      throws InvocationTargetException {
    Optional<Object> builder = filledBuilder(type, Optional.of(value));
    return builder.isEmpty()
        ? call(type, called, arguments)
        : built(builder.get(), type, called, arguments);
  }

  private Object built(Object builder, Class<?> type, Executable called, Object[] arguments)
      throws InvocationTargetException {
    Object result = call(builder, type, called, arguments);
    if (result != builder) {
      return result;
    }
    try {
      return Samples.accessible(type.getMethod("build")).invoke(result);
    } catch (NoSuchMethodException | IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private Optional<Object> sampleToBuild(Class<?> type) {
    return isBuilder(type) ? samples.of(type.getEnclosingClass()) : Optional.empty();
  }

  /** Tells whether a type builds the type around it. */
  static boolean isBuilder(Class<?> type) {
    return type.getSimpleName().equals("Builder") && type.getEnclosingClass() != null;
  }

  /**
   * A builder with everything that a sample of its value has, so that it can be built; empty if the
   * type is no builder of a value.
   */
  private Optional<Object> filledBuilder(Class<?> type, Optional<Object> sample) {
    if (sample.isEmpty()) {
      return Optional.empty();
    }
    Class<?> value = type.getEnclosingClass();
    Optional<Object> builder = freshBuilder(type);
    if (builder.isEmpty()) {
      return Optional.empty();
    }
    try {
      Samples.accessible(type.getMethod("from", value)).invoke(builder.get(), sample.get());
      return builder;
    } catch (ReflectiveOperationException e) {
      return Optional.empty();
    }
  }

  /** Calls an entry on an object. */
  Object call(Object receiver, Class<?> type, Executable called, Object[] arguments)
      throws InvocationTargetException {
    try {
      if (called instanceof Constructor<?> constructor) {
        return constructor.newInstance(arguments);
      }
      Method method = (Method) called;
      return Samples.accessible(method).invoke(receiver, arguments);
    } catch (InstantiationException | IllegalAccessException e) {
      throw new IllegalStateException(name(type, called), e);
    }
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

  /** The file of a type and the entry, for a message that says what to edit. */
  static String name(Class<?> type, Executable called) {
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
