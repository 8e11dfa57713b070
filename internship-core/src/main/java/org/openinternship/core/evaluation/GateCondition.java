package org.openinternship.core.evaluation;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.openinternship.core.check.Texts;

/**
 * An evaluation that a {@link Gate} waits for.
 *
 * @param point the name of the evaluation point
 * @param role whose evaluation
 * @param accepted the results that do; empty: it is enough that the evaluation is in
 */
public record GateCondition(String point, EvaluatorRole role, Set<EvaluationResult> accepted) {
  /**
   * Copies the results.
   *
   * @param point the name of the evaluation point
   * @param role whose evaluation
   * @param accepted the results that do
   * @throws IllegalArgumentException if the name is blank
   */
  public GateCondition {
    Texts.check("GateCondition", "point", point);
    Objects.requireNonNull(role, "GateCondition.role");
    Set<EvaluationResult> copy = EnumSet.noneOf(EvaluationResult.class);
    copy.addAll(accepted);
    accepted = Collections.unmodifiableSet(copy);
  }

  /**
   * That an evaluation is in, whatever it says.
   *
   * @param point the name of the evaluation point
   * @param role whose evaluation
   * @return the condition
   */
  public static GateCondition isIn(String point, EvaluatorRole role) {
    return new GateCondition(point, role, Set.of());
  }

  /**
   * That an evaluation says {@link EvaluationResult#PASS}.
   *
   * @param point the name of the evaluation point
   * @param role whose evaluation
   * @return the condition
   */
  public static GateCondition passes(String point, EvaluatorRole role) {
    return new GateCondition(point, role, Set.of(EvaluationResult.PASS));
  }
}
