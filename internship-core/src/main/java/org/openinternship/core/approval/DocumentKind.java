package org.openinternship.core.approval;

import org.openinternship.core.internal.Texts;
import org.openinternship.core.reason.TextValue;

/**
 * A kind of document. The constants are the usual ones; a program may have others.
 *
 * @param name its name, not blank
 */
public record DocumentKind(String name) implements Comparable<DocumentKind>, TextValue {
  /** A curriculum vitae. */
  public static final DocumentKind CURRICULUM_VITAE = new DocumentKind("curriculum-vitae");

  /** A letter that says why the intern wants to take part. */
  public static final DocumentKind MOTIVATION = new DocumentKind("motivation");

  /** A list of courses and marks. */
  public static final DocumentKind TRANSCRIPT = new DocumentKind("transcript");

  /** A proof that the intern is enrolled. */
  public static final DocumentKind PROOF_OF_ENROLMENT = new DocumentKind("proof-of-enrolment");

  /** A letter by somebody who knows the intern's work. */
  public static final DocumentKind REFERENCE = new DocumentKind("reference");

  /** A sample of the intern's work. */
  public static final DocumentKind WORK_SAMPLE = new DocumentKind("work-sample");

  /**
   * Checks the name.
   *
   * @param name its name
   * @throws IllegalArgumentException if it is blank
   */
  public DocumentKind {
    name = Texts.name("DocumentKind", "name", name);
  }

  /** Orders by name, char by char. */
  @Override
  public int compareTo(DocumentKind other) {
    return name.compareTo(other.name);
  }

  /** {@return the name} */
  @Override
  public String toString() {
    return name;
  }
}
