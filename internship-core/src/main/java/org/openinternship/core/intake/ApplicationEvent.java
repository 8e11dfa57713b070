package org.openinternship.core.intake;

/** What happens to an application; at the same instant, in this order. */
public enum ApplicationEvent {
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
