package org.openinternship.core.id;

import org.openinternship.core.reason.TextValue;

/** The key of a person who takes part in a program: a supervisor, a mentor or an intern. */
public sealed interface PersonId extends TextValue permits SupervisorId, MentorId, InternId {
  /** {@return the text of the key} */
  String value();

  /** {@return the role in which the person takes part, and the key, as in {@code mentor kim}} */
  default String withRole() {
    String role =
        this instanceof SupervisorId
            ? "supervisor"
            : this instanceof MentorId ? "mentor" : "intern";
    return role + " " + value();
  }
}
