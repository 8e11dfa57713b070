package org.openinternship.core.internal;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The refusal to build a value of which an attribute is not set. Generated builders throw it with
 * the names of the attributes and nothing else, so it finds out what was built.
 */
public final class IncompleteValueException extends IllegalStateException {
  private static final long serialVersionUID = 1;

  /** The attributes that are not set. */
  private final String[] missing;

  /** The type of the value, as in {@code Project}. */
  private final String type;

  /**
   * Makes the exception for the builder that calls this.
   *
   * @param missing the attributes that are not set, at least one
   */
  public IncompleteValueException(String... missing) {
    this(GeneratedType.calling(), "", missing);
  }

  private IncompleteValueException(String type, String key, String... missing) {
    super(message(type, key, List.of(missing)));
    this.type = type;
    this.missing = missing.clone();
  }

  /**
   * Returns the same for a value whose key is set.
   *
   * @param key the text of the key
   * @return the exception
   */
  IncompleteValueException ofKey(String key) {
    IncompleteValueException keyed = new IncompleteValueException(type, " " + key, missing);
    keyed.setStackTrace(getStackTrace());
    return keyed;
  }

  private static String message(String type, String key, List<String> missing) {
    boolean one = missing.size() == 1;
    return type
        + key
        + " has no "
        + enumerated(missing)
        + ": every "
        + type
        + " needs "
        + (one ? "one" : "them")
        + ". Maybe "
        + enumerated(missing.stream().map(name -> "." + name + "(...)").toList())
        + (one ? " is" : " are")
        + " missing before .build()";
  }

  private static String enumerated(List<String> words) {
    int last = words.size() - 1;
    return last == 0
        ? words.get(0)
        : words.stream().limit(last).collect(Collectors.joining(", ")) + " and " + words.get(last);
  }
}
