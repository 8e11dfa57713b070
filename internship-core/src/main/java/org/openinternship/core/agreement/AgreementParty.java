package org.openinternship.core.agreement;

import org.openinternship.core.internal.Texts;
import org.openinternship.core.reason.TextValue;

/**
 * A party that signs an agreement. The constants are the three parties of Erasmus+; a program may
 * have others.
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

  /**
   * Checks the name.
   *
   * @param name the role
   * @throws IllegalArgumentException if it is blank
   */
  public AgreementParty {
    Texts.check("AgreementParty", "name", name);
  }

  /** {@return the name} */
  @Override
  public String toString() {
    return name;
  }
}
