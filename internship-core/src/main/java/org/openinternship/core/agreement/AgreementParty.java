package org.openinternship.core.agreement;

import java.time.LocalDate;
import org.openinternship.core.duty.Actor;
import org.openinternship.core.internal.Texts;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.reason.TextValue;

/**
 * A party that signs an agreement. The constants are the three parties of Erasmus+, and others whom
 * the library knows; a program may have more.
 *
 * @param name the role, not blank; never the name of a person
 */
public record AgreementParty(String name) implements TextValue {
  /** The intern. */
  public static final AgreementParty INTERN = new AgreementParty("intern");

  /** The place of education that sends the intern. */
  public static final AgreementParty SENDING_INSTITUTION =
      new AgreementParty("sending-institution");

  /** The host. */
  public static final AgreementParty HOST = new AgreementParty("host");

  /** The supervisor, whoever it is on the day. */
  public static final AgreementParty SUPERVISOR = new AgreementParty("supervisor");

  /** The program. */
  public static final AgreementParty PROGRAM = new AgreementParty("program");

  /**
   * Checks the name.
   *
   * @param name the role
   * @throws IllegalArgumentException if it is blank
   */
  public AgreementParty {
    name = Texts.name("AgreementParty", "name", name);
  }

  /** Returns who signs for it; for a party that the library does not know, the program asks it. */
  Actor actor(Placement placement, LocalDate day) {
    if (equals(INTERN)) {
      return Actor.of(placement.intern());
    } else if (equals(SUPERVISOR)) {
      return Actor.of(placement.supervisorOn(day));
    } else if (equals(SENDING_INSTITUTION)) {
      return Actor.INSTITUTION;
    } else if (equals(HOST)) {
      return Actor.HOST;
    }
    return Actor.PROGRAM;
  }

  /** {@return the name} */
  @Override
  public String toString() {
    return name;
  }
}
