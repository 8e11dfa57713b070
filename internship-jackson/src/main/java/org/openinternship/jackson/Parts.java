package org.openinternship.jackson;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Reads the properties of an object, in any order. */
final class Parts {
  private final List<String> names;
  private final Form<?>[] forms;
  private final Map<String, Integer> indexes = new TreeMap<>();

  Parts(Map<String, ? extends Form<?>> parts) {
    names = List.copyOf(parts.keySet());
    forms = parts.values().toArray(Form<?>[]::new);
    names.forEach(name -> indexes.put(name, indexes.size()));
  }

  List<String> names() {
    return names;
  }

  Form<?> form(int index) {
    return forms[index];
  }

  /** The names for a message. */
  String list() {
    return String.join(", ", names);
  }

  /**
   * Reads on from the beginning of an object to its end.
   *
   * @return what was read, in the order of the names; null where a property was not there
   */
  @Nullable Object[] read(Input in) {
    @Nullable Object[] values = new Object[forms.length];
    while (in.next() != JsonToken.END_OBJECT) {
      Integer index = indexes.get(in.text());
      if (index == null) {
        in.unknown(this);
      } else if (values[index] != null) {
        throw in.fault("is given more than once");
      } else {
        in.next();
        values[index] = forms[index].read(in);
      }
    }
    return values;
  }
}
