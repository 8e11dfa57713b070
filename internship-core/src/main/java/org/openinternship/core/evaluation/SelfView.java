package org.openinternship.core.evaluation;

/** How an intern sees their own contribution, compared with another's view of it. */
public enum SelfView {
  /**
   * Lower than the other does. Where this is common, interns should be told what they are worth.
   */
  UNDERESTIMATES,
  /** About the same. */
  AGREES,
  /** Higher than the other does. */
  OVERESTIMATES
}
