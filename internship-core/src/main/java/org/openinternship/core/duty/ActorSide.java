package org.openinternship.core.duty;

import java.util.Locale;

/** The sides of an internship that have something to do. */
public enum ActorSide {
  /** The intern. */
  INTERN,
  /** A mentor. */
  MENTOR,
  /** The supervisor. */
  SUPERVISOR,
  /** The host as a whole. */
  HOST,
  /** The educational institution the intern comes from. */
  INSTITUTION,
  /** The program, as its coordinator. */
  PROGRAM;

  /** {@return whether the side is one person, who is named} */
  public boolean isPerson() {
    return this == INTERN || this == MENTOR || this == SUPERVISOR;
  }

  String text() {
    return name().toLowerCase(Locale.ROOT);
  }
}
