package org.openinternship.examples.page;

import java.util.Map;
import java.util.Objects;

/**
 * The names on a certificate. A record of completion has keys alone; here, and nowhere before, they
 * come together.
 *
 * @param intern the name of the person, 1 to 120 chars and not blank, as all names
 * @param project the title of the project
 * @param host the name of the host
 * @param program the name of the program
 * @param signatories the names of those who signed, by their keys
 */
public record CertificateNames(
    String intern, String project, String host, String program, Map<String, String> signatories) {
  /** The length of the longest name that fits. */
  public static final int MAX_LENGTH = 120;

  /**
   * Checks the lengths and copies the names.
   *
   * @param intern the name of the person
   * @param project the title of the project
   * @param host the name of the host
   * @param program the name of the program
   * @param signatories the names of those who signed, by their keys
   * @throws IllegalArgumentException if a name is blank or too long; the message does not repeat it
   */
  public CertificateNames {
    check("intern", intern);
    check("project", project);
    check("host", host);
    check("program", program);
    signatories = Map.copyOf(signatories);
    signatories.forEach((key, name) -> check("signatory " + key, name));
  }

  private static void check(String what, String name) {
    Objects.requireNonNull(name, "CertificateNames." + what);
    if (name.isBlank() || name.length() > MAX_LENGTH) {
      throw new IllegalArgumentException(
          "CertificateNames: the name of %s has %s chars, it must have 1 to %s and not be blank"
              .formatted(what, name.length(), MAX_LENGTH));
    }
  }

  /** {@return that there are names; none of them} */
  @Override
  public String toString() {
    return "CertificateNames";
  }
}
