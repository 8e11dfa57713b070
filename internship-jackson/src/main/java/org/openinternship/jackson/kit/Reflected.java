package org.openinternship.jackson.kit;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;

/** The constructors and methods of values, found by name when the forms are made. */
final class Reflected {
  private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

  private Reflected() {}

  /** The canonical constructor of a record, which takes the components in an array. */
  static Call constructor(Class<?> record) {
    Class<?>[] components =
        Arrays.stream(record.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    MethodHandle found =
        found(
            () ->
                lookup(record)
                    .findConstructor(record, MethodType.methodType(void.class, components)));
    return call(generic(found).asSpreader(Object[].class, components.length));
  }

  /** A static method without parameters. */
  static Call factory(Class<?> owner, String name) {
    return call(handle(owner, method(owner, name)));
  }

  /** A method without parameters. */
  static Call accessor(Class<?> owner, Method method) {
    return call(handle(owner, method));
  }

  /** The method of a builder that takes an attribute, rather than what it could be made of. */
  static Call setter(Class<?> builder, Method attribute) {
    Predicate<Method> takes =
        method ->
            method.getParameterCount() == 1
                && method.getParameterTypes()[0].isAssignableFrom(attribute.getReturnType());
    return call(handle(builder, method(builder, attribute.getName(), takes)));
  }

  /** A public method without parameters, of a class or of what it inherits from. */
  static Method method(Class<?> owner, String name) {
    return method(owner, name, method -> method.getParameterCount() == 0);
  }

  private static Method method(Class<?> owner, String name, Predicate<Method> which) {
    return Arrays.stream(owner.getMethods())
        .filter(method -> method.getName().equals(name))
        .filter(which)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(owner + " has no such method " + name));
  }

  /** Found by the class that is public: the one that declares it need not be. */
  private static MethodHandle handle(Class<?> owner, Method method) {
    MethodType type = MethodType.methodType(method.getReturnType(), method.getParameterTypes());
    return found(
        () ->
            Modifier.isStatic(method.getModifiers())
                ? lookup(owner).findStatic(owner, method.getName(), type)
                : lookup(owner).findVirtual(owner, method.getName(), type));
  }

  private static Call call(MethodHandle handle) {
    int parameters = handle.type().parameterCount();
    List<Class<?>> others = Collections.nCopies(2 - parameters, Object.class);
    return new Call(generic(MethodHandles.dropArguments(handle, parameters, others)));
  }

  private static MethodHandle generic(MethodHandle target) {
    return target.asType(MethodType.genericMethodType(target.type().parameterCount()));
  }

  /** The records that stand for values need not be public; they are of this module. */
  private static MethodHandles.Lookup lookup(Class<?> owner) throws IllegalAccessException {
    return owner.getModule() == Reflected.class.getModule()
        ? MethodHandles.privateLookupIn(owner, LOOKUP)
        : LOOKUP;
  }

  private interface Search {
    MethodHandle find() throws ReflectiveOperationException;
  }

  private static MethodHandle found(Search search) {
    try {
      return search.find();
    } catch (ReflectiveOperationException e) {
      throw thrown(e);
    }
  }

  /** What a value throws is its own; no method or constructor of one declares anything. */
  static RuntimeException thrown(Throwable e) {
    if (e instanceof Error error) {
      throw error;
    }
    return e instanceof RuntimeException unchecked
        ? unchecked
        : new IllegalStateException("Cannot call a method or constructor", e);
  }
}
