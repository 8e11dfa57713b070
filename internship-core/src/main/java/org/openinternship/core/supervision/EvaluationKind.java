package org.openinternship.core.supervision;

/** The place of an evaluation in a placement. */
public enum EvaluationKind {
  /** The one in the middle of the period. */
  MIDPOINT,
  /** The one at the end. */
  FINAL,
  /** Any other. */
  INTERIM
}
