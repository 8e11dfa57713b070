package org.openinternship.jackson;

import java.lang.reflect.Method;
import tools.jackson.core.JsonGenerator;

/**
 * A property of an object: a component of a wire record.
 *
 * @param name the name of both
 * @param accessor reads the component
 * @param presence whether it must be there
 * @param form the form of what is there
 */
record Part(String name, Method accessor, Presence presence, Form<?> form) {

  /** Writes the property of a wire record, unless there is nothing to write. */
  void write(Object wire, JsonGenerator out) {
    Object value = presence.toWrite(component(wire));
    if (value != null) {
      out.writeName(name());
      write(form, value, out);
    }
  }

  @SuppressWarnings("unchecked") // the form was made for the type of the component
  private static <T> void write(Form<T> form, Object value, JsonGenerator out) {
    form.write((T) value, out);
  }

  private Object component(Object wire) {
    try {
      return accessor.invoke(wire);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Cannot read " + accessor, e);
    }
  }
}
