package org.openinternship.core.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.openinternship.core.internal.Copies;
import org.openinternship.core.internal.Quoted;
import org.openinternship.core.internal.Texts;

/**
 * The way from a value that was checked to the culprit in it, as names of attributes, keys of maps
 * and places in lists. Its text is a JSON Pointer (RFC 6901), in which {@code ~} and {@code /}
 * inside of a step are escaped.
 *
 * <pre>{@code
 * FindingPath path = FindingPath.of("needs", 3, "a/b");
 * String text = path.toString(); // /needs/3/a~1b
 * }</pre>
 *
 * @param steps the steps, as they are called, not escaped; none for the value as a whole
 */
public record FindingPath(List<String> steps) {
  /**
   * Copies the steps.
   *
   * @param steps the steps
   * @throws NullPointerException if they or one of them is null
   */
  public FindingPath {
    steps = Copies.list(steps, "FindingPath.steps");
    steps.forEach(step -> Texts.visible("FindingPath", "one of steps", step));
  }

  /**
   * Makes a path of names, keys and places.
   *
   * @param steps the steps; each is taken as its text
   * @return the path
   */
  public static FindingPath of(Object... steps) {
    return new FindingPath(List.of()).then(steps);
  }

  /**
   * Reads the text of a path.
   *
   * @param pointer a JSON Pointer
   * @return the path
   * @throws IllegalArgumentException if it is neither empty nor begins with a slash, or a {@code ~}
   *     is not followed by 0 or 1
   */
  public static FindingPath parse(String pointer) {
    Objects.requireNonNull(pointer, "FindingPath.pointer");
    if (pointer.isEmpty()) {
      return of();
    } else if (pointer.charAt(0) != '/' || hasLooseTilde(pointer)) {
      throw new IllegalArgumentException(
          "Finding: path %s is no JSON Pointer; one begins with '/' or is empty, and has ~0 for ~"
              .formatted(Quoted.of(pointer)));
    }
    List<String> steps = new ArrayList<>();
    for (String step : pointer.substring(1).split("/", -1)) {
      steps.add(step.replace("~1", "/").replace("~0", "~"));
    }
    return new FindingPath(steps);
  }

  private static boolean hasLooseTilde(String pointer) {
    for (int at = pointer.indexOf('~'); at >= 0; at = pointer.indexOf('~', at + 1)) {
      if (at + 1 == pointer.length()
          || pointer.charAt(at + 1) < '0'
          || pointer.charAt(at + 1) > '1') {
        return true;
      }
    }
    return false;
  }

  /**
   * Leads on.
   *
   * @param more the steps that follow; each is taken as its text
   * @return the longer path
   */
  public FindingPath then(Object... more) {
    List<String> all = new ArrayList<>(steps);
    for (Object step : Objects.requireNonNull(more, "FindingPath.more")) {
      all.add(Objects.requireNonNull(step, "FindingPath.step").toString());
    }
    return new FindingPath(all);
  }

  /** {@return the path as a JSON Pointer} */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (String step : steps) {
      text.append('/').append(step.replace("~", "~0").replace("/", "~1"));
    }
    return text.toString();
  }
}
