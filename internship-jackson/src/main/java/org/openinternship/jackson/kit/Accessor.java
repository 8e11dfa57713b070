package org.openinternship.jackson.kit;

import java.io.Serializable;
import java.lang.invoke.SerializedLambda;
import java.lang.reflect.Method;

/**
 * A reference to an attribute that the compiler checks, as in {@code Intern::skills}: it reads the
 * attribute, and it knows its name. Serializable for the sake of the name, which stands in what a
 * serializable method reference would be written as; nothing is ever serialized.
 *
 * @param <T> the type that has the attribute
 */
@FunctionalInterface
public interface Accessor<T> extends Serializable {
  /**
   * Reads the attribute.
   *
   * @param owner a value
   * @return what the attribute has in it
   */
  Object of(T owner);

  /**
   * An attribute that is written for readers although it follows from others. When read it may be
   * left out; where it is there, it must be what follows.
   *
   * @param <T> the type that has the attribute
   * @param attribute the attribute
   * @return the reference for a list of properties
   */
  static <T> Accessor<T> computed(Accessor<T> attribute) {
    return new ComputedProperty<>(attribute);
  }

  /**
   * The name of the method that an attribute is read by.
   *
   * @param attribute the reference
   * @return the name
   * @throws IllegalStateException if the reference is not of the form {@code Intern::skills}
   */
  static String name(Accessor<?> attribute) {
    try {
      Method written = attribute.getClass().getDeclaredMethod("writeReplace");
      written.setAccessible(true);
      String name = ((SerializedLambda) written.invoke(attribute)).getImplMethodName();
      if (name.startsWith("lambda$")) {
        throw new IllegalStateException(name + " is no attribute. Write Intern::skills, no lambda");
      }
      return name;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(attribute + " is no method reference", e);
    }
  }
}
