package org.openinternship.jackson;

import tools.jackson.core.JsonGenerator;

/**
 * A property of an object.
 *
 * @param name its name, which is that of the component or attribute
 * @param accessor reads the component or attribute
 * @param presence whether it must be there
 * @param form the form of what is there
 */
record Part(String name, Call accessor, Presence presence, Form<?> form) {

  /** Writes the property of a value, or of the record that stands for it, if there is one. */
  void write(Object owner, JsonGenerator out) {
    Object value = presence.toWrite(accessor.with(owner));
    if (value != null) {
      out.writeName(name());
      write(form, value, out);
    }
  }

  @SuppressWarnings("unchecked") // the form was made for the type of the component
  private static <T> void write(Form<T> form, Object value, JsonGenerator out) {
    form.write((T) value, out);
  }
}
