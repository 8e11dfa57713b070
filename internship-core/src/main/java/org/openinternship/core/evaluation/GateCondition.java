package org.openinternship.core.evaluation;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openinternship.core.internal.Texts;

/**
 * A condition of a {@link Gate}: an evaluation it waits for.
 *
 * @param point the name of the evaluation point
 * @param role the role that evaluates
 * @param accepted the results that meet it; empty: any evaluation does
 */
public record GateCondition(String point, EvaluatorRole role, Set<EvaluationResult> accepted) {
  /**
   * Copies the results.
   *
   * @param point the name of the evaluation point
   * @param role the role that evaluates
   * @param accepted the results that meet it
   * @throws IllegalArgumentException if the name is blank
   */
  public GateCondition {
    point = Texts.name("GateCondition", "point", point);
    Objects.requireNonNull(role, "GateCondition.role");
    Objects.requireNonNull(accepted, "GateCondition.accepted");
    Set<EvaluationResult> copy = EnumSet.noneOf(EvaluationResult.class);
    copy.addAll(accepted);
    accepted = Collections.unmodifiableSet(copy);
  }

  /**
   * Makes the condition that an evaluation is handed in, with any result.
   *
   * @param point the name of the evaluation point
   * @param role the role that evaluates
   * @return the condition
   */
  public static GateCondition isIn(String point, EvaluatorRole role) {
    return new GateCondition(point, role, Set.of());
  }

  /**
   * Makes the condition that an evaluation has the result {@link EvaluationResult#PASS}.
   *
   * @param point the name of the evaluation point
   * @param role the role that evaluates
   * @return the condition
   */
  public static GateCondition passes(String point, EvaluatorRole role) {
    return new GateCondition(point, role, Set.of(EvaluationResult.PASS));
  }

  GateCondition accepting(EvaluationResult result) {
    if (accepted.isEmpty() || accepted.contains(result)) {
      return this;
    }
    Set<EvaluationResult> more = EnumSet.copyOf(accepted);
    more.add(result);
    return new GateCondition(point, role, more);
  }

  /** Returns the instant from which on it holds, by the evaluations of its point. */
  Optional<Instant> heldSince(BlindEvaluations evaluations) {
    Stream<Instant> held =
        evaluations
            .counted(role)
            .filter(
                each -> accepted.isEmpty() || each.result().filter(accepted::contains).isPresent())
            .map(Evaluation::submittedAt);
    Instant revealed = accepted.isEmpty() ? Instant.MIN : evaluations.revealedAt();
    return held.findFirst().map(first -> first.isAfter(revealed) ? first : revealed);
  }
}
