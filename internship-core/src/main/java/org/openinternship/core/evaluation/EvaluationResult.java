package org.openinternship.core.evaluation;

/** An outcome of a point, as an evaluator proposes it. */
public enum EvaluationResult {
  /** The intern goes on, or has completed. */
  PASS,
  /** The intern needs more time before that can be said; another evaluation follows. */
  EXTEND,
  /** The intern does not go on. */
  FAIL,
  /** The placement ends, and what the point releases is paid, as Outreachy has it. */
  ENDED_WITH_PAY,
  /** The placement ends, and what the point releases is not paid. */
  ENDED_WITHOUT_PAY
}
