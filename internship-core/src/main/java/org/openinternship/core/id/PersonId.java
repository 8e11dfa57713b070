package org.openinternship.core.id;

import java.util.Objects;
import org.openinternship.core.internal.Quoted;
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

  /**
   * Reads a key with its role before it.
   *
   * @param text role and key, as {@link #withRole} writes them
   * @return the key
   * @throws IllegalArgumentException if the text does not begin with a role, or the key is not
   *     valid
   */
  static PersonId ofText(String text) {
    Objects.requireNonNull(text, "PersonId.text");
    int end = Math.max(0, text.indexOf(' '));
    String key = text.substring(end).strip();
    return switch (text.substring(0, end)) {
      case "supervisor" -> SupervisorId.of(key);
      case "mentor" -> MentorId.of(key);
      case "intern" -> InternId.of(key);
      default ->
          throw new IllegalArgumentException(
              "PersonId: "
                  + Quoted.of(text)
                  + " must begin with supervisor, mentor or intern and a space. Maybe it is the key"
                  + " alone");
    };
  }
}
