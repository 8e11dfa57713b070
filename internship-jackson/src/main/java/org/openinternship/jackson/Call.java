package org.openinternship.jackson;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A public method or constructor of a value, found by name when the forms are made. */
@FunctionalInterface
interface Call {
  /** Calls it, on the first argument unless it is static or a constructor. */
  Object with(@Nullable Object... arguments);

  /** The canonical constructor of a record. */
  static Call constructor(Class<?> record) {
    Class<?>[] components =
        Arrays.stream(record.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    MethodType type = MethodType.methodType(void.class, components);
    try {
      return of(MethodHandles.lookup().findConstructor(record, type));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(record + " has no canonical constructor to call", e);
    }
  }

  /** A method without parameters. */
  static Call method(Class<?> owner, String name) {
    return of(owner, method(owner, name, method -> method.getParameterCount() == 0));
  }

  /** The method of a builder that takes an attribute, rather than what it could be made of. */
  static Call setter(Class<?> builder, Method attribute) {
    Predicate<Method> takes =
        method ->
            method.getParameterCount() == 1
                && method.getParameterTypes()[0].isAssignableFrom(attribute.getReturnType());
    return of(builder, method(builder, attribute.getName(), takes));
  }

  /** A public method of a class or of what it inherits from. */
  static Method method(Class<?> owner, String name, Predicate<Method> which) {
    return Arrays.stream(owner.getMethods())
        .filter(method -> method.getName().equals(name))
        .filter(which)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(owner + " has no such method " + name));
  }

  /** Found by the class that is public: the one that declares it need not be. */
  private static Call of(Class<?> owner, Method method) {
    MethodType type = MethodType.methodType(method.getReturnType(), method.getParameterTypes());
    MethodHandles.Lookup lookup = MethodHandles.lookup();
    try {
      return of(
          Modifier.isStatic(method.getModifiers())
              ? lookup.findStatic(owner, method.getName(), type)
              : lookup.findVirtual(owner, method.getName(), type));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Cannot call " + method, e);
    }
  }

  private static Call of(MethodHandle target) {
    int count = target.type().parameterCount();
    MethodHandle handle =
        target.asType(MethodType.genericMethodType(count)).asSpreader(Object[].class, count);
    return arguments -> {
      try {
        return (Object) handle.invokeExact(arguments);
      } catch (RuntimeException | Error e) {
        throw e;
      } catch (Throwable e) {
        throw new IllegalStateException("Checked exception of " + target, e);
      }
    };
  }
}
