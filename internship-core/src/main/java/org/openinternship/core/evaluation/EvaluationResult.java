package org.openinternship.core.evaluation;

/** What an evaluator proposes as the outcome of a point. */
public enum EvaluationResult {
  /** The intern goes on, or has completed. */
  PASS,
  /** The intern needs more time before that can be said. */
  EXTEND,
  /** The intern does not go on. */
  FAIL
}
