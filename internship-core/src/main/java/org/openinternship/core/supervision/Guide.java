package org.openinternship.core.supervision;

import java.util.Locale;
import java.util.Objects;
import org.openinternship.core.id.MentorId;
import org.openinternship.core.id.SupervisorId;

/**
 * A person who guides an intern, named by role and key.
 *
 * @param role as what
 * @param id the key of the supervisor or mentor; opaque, never a name or an address
 */
public record Guide(Role role, String id) {
  /** As what a person guides. */
  public enum Role {
    /** The accountable person. */
    SUPERVISOR,
    /** A supporting person, also one more senior than the team. */
    MENTOR
  }

  /**
   * Checks the key.
   *
   * @param role as what
   * @param id the key
   * @throws IllegalArgumentException if the key is blank or has white space at its ends
   */
  public Guide {
    Objects.requireNonNull(role, "Guide.role");
    id =
        switch (role) {
          case SUPERVISOR -> SupervisorId.of(id).value();
          case MENTOR -> MentorId.of(id).value();
        };
  }

  /**
   * A supervisor.
   *
   * @param id the key
   * @return the guide
   * @throws IllegalArgumentException if the key is blank or has white space at its ends
   */
  public static Guide supervisor(String id) {
    return new Guide(Role.SUPERVISOR, id);
  }

  /**
   * A mentor.
   *
   * @param id the key
   * @return the guide
   * @throws IllegalArgumentException if the key is blank or has white space at its ends
   */
  public static Guide mentor(String id) {
    return new Guide(Role.MENTOR, id);
  }

  /**
   * A supervisor.
   *
   * @param id the key
   * @return the guide
   */
  public static Guide of(SupervisorId id) {
    return supervisor(id.value());
  }

  /**
   * A mentor.
   *
   * @param id the key
   * @return the guide
   */
  public static Guide of(MentorId id) {
    return mentor(id.value());
  }

  /** {@return the role in lower case and the key, as in {@code mentor kim}} */
  @Override
  public String toString() {
    return role.name().toLowerCase(Locale.ROOT) + " " + id;
  }
}
