package org.openinternship.core.evaluation;

/** An outcome of a point, as an evaluator proposes it. */
public enum EvaluationResult {
  /** The intern goes on, or has completed. */
  PASS,
  /** The intern needs more time before that can be said. */
  EXTEND,
  /** The intern does not go on. */
  FAIL
}
