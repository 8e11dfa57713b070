package org.openinternship.jackson.kit;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/** Reads the properties of an object, in any order. */
final class PropertyReader {
  private static final JsonFactory FACTORY = new JsonFactory();

  private final List<String> names;
  private final JsonForm<?>[] forms;
  private final PropertyNameMatcher matcher;
  private final boolean[] personal;
  private final boolean document;

  /**
   * @param properties the form of each property
   * @param personal the names of those that no message repeats
   * @param document whether the object may say its version wherever it stands
   */
  PropertyReader(
      Map<String, ? extends JsonForm<?>> properties, Set<String> personal, boolean document) {
    this.document = document;
    this.names = properties.keySet().stream().map(String::intern).toList();
    this.forms = properties.values().toArray(JsonForm<?>[]::new);
    this.matcher =
        FACTORY.constructNameMatcher(names.stream().map(Named::fromString).toList(), true);
    this.personal = new boolean[forms.length];
    for (int i = 0; i < forms.length; i++) {
      this.personal[i] = personal.contains(names.get(i));
    }
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
    for (int index = in.nextName(matcher);
        index != PropertyNameMatcher.MATCH_END_OBJECT;
        index = in.nextName(matcher)) {
      if (index < 0 && isVersion(in)) {
        version = once(version, in);
        FormatVersion.read(in);
      } else if (index < 0) {
        in.unknown(this, first);
      } else if (values[index] != null) {
        throw in.fault("is given more than once");
      } else {
        boolean hidden = personal[index];
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
