package org.openinternship.core.eligibility;

/** What becomes of a pair for which a requirement is unknown. Neither way is silent. */
public enum WhenUnknown {
  /** The pair is not eligible; the missing fact is the reason. */
  REJECT,
  /** The pair is eligible as far as this goes; the result reports it. */
  ACCEPT
}
