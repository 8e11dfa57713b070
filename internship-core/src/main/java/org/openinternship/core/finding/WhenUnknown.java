package org.openinternship.core.finding;

/** The treatment of a subject for which a requirement is unknown. None is silent. */
public enum WhenUnknown {
  /** It is not eligible; the missing fact is the reason. */
  REJECT,
  /** It is put off: neither eligible nor rejected; the missing fact is the reason. */
  WAIT,
  /** It is eligible as far as this goes; the verdict reports it. */
  ACCEPT
}
