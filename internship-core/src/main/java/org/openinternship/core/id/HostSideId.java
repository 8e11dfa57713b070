package org.openinternship.core.id;

import java.util.Objects;
import org.openinternship.core.internal.Quoted;
import org.openinternship.core.reason.TextValue;

/**
 * The key of anyone on the host's side who has seats to give, may rank interns, or may have to be
 * kept apart from one: a project, a mentor, a supervisor, a unit or a whole host organisation.
 */
public sealed interface HostSideId extends TextValue
    permits ProjectId, MentorId, SupervisorId, HostUnitId, HostId {
  /** {@return the text of the key} */
  String value();

  /** {@return the word for who it is: project, mentor, supervisor, unit or host} */
  default String kind() {
    if (this instanceof ProjectId) {
      return "project";
    } else if (this instanceof MentorId) {
      return "mentor";
    } else if (this instanceof SupervisorId) {
      return "supervisor";
    } else if (this instanceof HostUnitId) {
      return "unit";
    } else {
      return "host";
    }
  }

  /** {@return kind and key, as in {@code supervisor kim}; {@link #ofText} reads it again} */
  @Override
  default String withKind() {
    return kind() + " " + value();
  }

  /**
   * Reads a key with its kind before it, such as a reason has for a party of any kind: {@code
   * reason.argument("party", HostSideId::ofText)}.
   *
   * @param text kind and key, as {@link #withKind} writes them
   * @return the key
   * @throws IllegalArgumentException if the text does not begin with a kind, or the key is not
   *     valid
   */
  static HostSideId ofText(String text) {
    Objects.requireNonNull(text, "HostSideId.text");
    int end = Math.max(0, text.indexOf(' '));
    String key = end == 0 ? "" : text.substring(end + 1);
    return switch (text.substring(0, end)) {
      case "project" -> ProjectId.of(key);
      case "mentor" -> MentorId.of(key);
      case "supervisor" -> SupervisorId.of(key);
      case "unit" -> HostUnitId.of(key);
      case "host" -> HostId.of(key);
      default ->
          throw new IllegalArgumentException(
              "HostSideId: "
                  + Quoted.of(text)
                  + " must begin with project, mentor, supervisor, unit or host and a space. Maybe"
                  + " it is the key alone");
    };
  }
}
