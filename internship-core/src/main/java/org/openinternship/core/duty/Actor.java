package org.openinternship.core.duty;

import java.util.Objects;
import java.util.Optional;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.MentorId;
import org.openinternship.core.id.PersonId;
import org.openinternship.core.id.SupervisorId;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.internal.Quoted;
import org.openinternship.core.reason.TextValue;

/**
 * Somebody who has to do something: a person, or a side whose people the library does not know.
 *
 * @param side the side
 * @param person the person; present exactly for the sides that are one person
 */
public record Actor(ActorSide side, Optional<PersonId> person) implements TextValue {
  /** The program, as its coordinator. */
  public static final Actor PROGRAM = new Actor(ActorSide.PROGRAM, Optional.empty());

  /** The host, where none of its people is named. */
  public static final Actor HOST = new Actor(ActorSide.HOST, Optional.empty());

  /** The educational institution the intern comes from. */
  public static final Actor INSTITUTION = new Actor(ActorSide.INSTITUTION, Optional.empty());

  /**
   * Checks that person and side fit.
   *
   * @param side the side
   * @param person the person
   * @throws IllegalArgumentException if the person is missing, or is of another side
   */
  public Actor {
    Objects.requireNonNull(side, "Actor.side");
    Objects.requireNonNull(person, "Actor.person");
    Bounds.check(
        person.map(Actor::sideOf).orElse(side) == side && person.isPresent() == side.isPerson(),
        "Actor",
        "person",
        person.map(PersonId::withRole).orElse("missing"),
        side.isPerson() ? "somebody on the side " + side : "left out for the side " + side);
  }

  /**
   * Makes the actor that is a person.
   *
   * @param person the person
   * @return the actor, on the side of the person
   */
  public static Actor of(PersonId person) {
    Objects.requireNonNull(person, "Actor.person");
    return new Actor(sideOf(person), Optional.of(person));
  }

  private static ActorSide sideOf(PersonId person) {
    if (person instanceof InternId) {
      return ActorSide.INTERN;
    } else if (person instanceof SupervisorId) {
      return ActorSide.SUPERVISOR;
    }
    return ActorSide.MENTOR;
  }

  /**
   * Reads the text form.
   *
   * @param text a side, and for a person a space and the key
   * @return the actor
   * @throws IllegalArgumentException if there is no such side, or the key is missing or too much
   */
  public static Actor parse(String text) {
    Objects.requireNonNull(text, "Actor.text");
    int space = text.indexOf(' ');
    String key = space < 0 ? "" : text.substring(space + 1);
    return switch (space < 0 ? text : text.substring(0, space)) {
      case "intern" -> of(InternId.of(key));
      case "mentor" -> of(MentorId.of(key));
      case "supervisor" -> of(SupervisorId.of(key));
      default -> office(text);
    };
  }

  private static Actor office(String text) {
    for (Actor office : new Actor[] {PROGRAM, HOST, INSTITUTION}) {
      if (office.toString().equals(text)) {
        return office;
      }
    }
    throw new IllegalArgumentException(
        "Actor: %s must be program, host, institution, or intern, mentor or supervisor with a space and a key"
            .formatted(Quoted.of(text)));
  }

  /** {@return the side, with a space and the key for a person, as in {@code supervisor kim}} */
  @Override
  public String toString() {
    return person.map(PersonId::withRole).orElseGet(side::text);
  }
}
