package org.openinternship.core.id;

/** The key of a person in a program: a supervisor, a mentor or an intern. */
public sealed interface Person permits SupervisorId, MentorId, InternId {
  /** {@return the text of the key} */
  String value();

  /** {@return as what the person takes part, and the key, as in {@code mentor kim}} */
  default String withRole() {
    String role =
        this instanceof SupervisorId
            ? "supervisor"
            : this instanceof MentorId ? "mentor" : "intern";
    return role + " " + value();
  }
}
