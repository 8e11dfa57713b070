package org.openinternship.core.finding;

import java.util.Objects;
import org.openinternship.core.internal.Hashes;
import org.openinternship.core.reason.Reason;

/**
 * A single thing that a check found.
 *
 * @param severity how grave it is
 * @param path where it is: a JSON Pointer into the value that was checked, as in {@code
 *     /projects/3/supervisor}; empty for the value as a whole; see {@link FindingPath}
 * @param reason what it is
 */
public record Finding(Severity severity, String path, Reason reason) {
  /**
   * Checks the path.
   *
   * @param severity how grave it is
   * @param path where it is
   * @param reason what it is
   * @throws IllegalArgumentException if the path is no JSON Pointer
   */
  public Finding {
    Objects.requireNonNull(severity, "Finding.severity");
    Objects.requireNonNull(reason, "Finding.reason");
    FindingPath.parse(Objects.requireNonNull(path, "Finding.path"));
  }

  /** {@return the path taken apart into its steps} */
  public FindingPath where() {
    return FindingPath.parse(path);
  }

  /** {@return the finding as one line} */
  @Override
  public String toString() {
    return severity + " " + (path.isEmpty() ? "/" : path) + " " + reason;
  }

  /** {@return a number that is the same in every virtual machine} */
  @Override
  public int hashCode() {
    return Hashes.of(severity, path, reason);
  }
}
