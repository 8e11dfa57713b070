package org.openinternship.core.intake;

/** A move from one state of an application to the next. */
public enum ApplicationTransition {
  /** The intern hands it in. */
  SUBMIT,
  /** It goes back to the intern, as something is missing or not right. */
  RETURN,
  /** The program takes the intern into the match. */
  ADMIT,
  /** The program does not take the intern. */
  REJECT,
  /** The program decides anew, after an objection or a mistake. */
  REOPEN,
  /** The intern takes it back. */
  WITHDRAW
}
