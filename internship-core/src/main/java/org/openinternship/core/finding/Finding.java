package org.openinternship.core.finding;

import java.util.Objects;

/**
 * One thing that a check found.
 *
 * @param severity how grave it is
 * @param path where it is: a JSON Pointer into the value that was checked, as in {@code
 *     /projects/3/supervisor}; empty for the value as a whole
 * @param reason what it is
 */
public record Finding(Severity severity, String path, Reason reason) {
  /**
   * Checks the path.
   *
   * @param severity how grave it is
   * @param path where it is
   * @param reason what it is
   * @throws IllegalArgumentException if the path is neither empty nor begins with a slash
   */
  public Finding {
    Objects.requireNonNull(severity, "Finding.severity");
    Objects.requireNonNull(reason, "Finding.reason");
    if (!path.isEmpty() && path.charAt(0) != '/') {
      throw new IllegalArgumentException(
          "Finding: path '" + path + "' is no JSON Pointer; one begins with '/' or is empty");
    }
  }

  /** {@return the finding as one line} */
  @Override
  public String toString() {
    return severity + " " + (path.isEmpty() ? "/" : path) + " " + reason;
  }
}
