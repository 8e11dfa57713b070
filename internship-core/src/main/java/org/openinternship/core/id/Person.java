package org.openinternship.core.id;

/** The key of a person in a program: a supervisor, a mentor or an intern. */
public sealed interface Person permits SupervisorId, MentorId, InternId {
  /** {@return the text of the key} */
  String value();
}
