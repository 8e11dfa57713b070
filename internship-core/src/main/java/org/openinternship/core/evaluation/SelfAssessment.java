package org.openinternship.core.evaluation;

/** An intern's view of their own contribution, compared with another's view of it. */
public enum SelfAssessment {
  /** Lower than the other does. Where this is common, tell interns the worth of their work. */
  UNDERESTIMATES,
  /** About the same. */
  AGREES,
  /** Higher than the other does. */
  OVERESTIMATES
}
