package org.openinternship.jackson.kit;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Reads the properties of an object, in any order. */
final class PropertyReader {
  private final List<String> names;
  private final JsonForm<?>[] forms;
  private final Map<String, Integer> indexes = new TreeMap<>();
  private final Set<String> personal;
  private final boolean document;

  /**
   * @param properties the form of each property
   * @param personal the names of those that no message repeats
   * @param document whether the object may say its version wherever it stands
   */
  PropertyReader(
      Map<String, ? extends JsonForm<?>> properties, Set<String> personal, boolean document) {
    this.personal = personal;
    this.document = document;
    names = List.copyOf(properties.keySet());
    forms = properties.values().toArray(JsonForm<?>[]::new);
    names.forEach(name -> indexes.put(name, indexes.size()));
  }

  List<String> names() {
    return names;
  }

  JsonForm<?> form(int index) {
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
  @Nullable Object[] read(JsonInput in) {
    @Nullable Object[] values = new Object[forms.length];
    OutsideNumber outside = null;
    boolean first = true;
    boolean version = false;
    while (in.next() != JsonToken.END_OBJECT) {
      Integer index = indexes.get(in.text());
      if (index == null && isVersion(in)) {
        version = once(version, in);
        FormatVersion.read(in);
      } else if (index == null) {
        in.unknown(this, first);
      } else if (values[index] != null) {
        throw in.fault("is given more than once");
      } else {
        boolean hidden = personal.contains(names.get(index));
        if (hidden) {
          in.beginPersonal();
        }
        in.next();
        if (forms[index] instanceof IntegerForm<?> number && number.isOutside(in)) {
          outside = outside == null ? OutsideNumber.here(in, names.get(index), number) : outside;
          values[index] = number.end(in);
        } else {
          values[index] = forms[index].read(in);
        }
        if (hidden) {
          in.endPersonal();
        }
      }
      first = false;
    }
    in.outside(outside);
    return values;
  }

  /** At the top of any document, as the schema; what is a whole document may say it anywhere. */
  private boolean isVersion(JsonInput in) {
    return in.text().equals(FormatVersion.PROPERTY) && (document || in.ofDocument());
  }

  private static boolean once(boolean given, JsonInput in) {
    if (given) {
      throw in.fault("is given more than once");
    }
    return true;
  }
}
