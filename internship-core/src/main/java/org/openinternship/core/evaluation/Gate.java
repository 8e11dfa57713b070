package org.openinternship.core.evaluation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.openinternship.core.internal.Copies;
import org.openinternship.core.internal.Texts;
import org.openinternship.core.reason.Reason;
import org.openinternship.core.time.TimeBounds;

/**
 * The conditions under which evaluations release something: a payment, or the completion. A
 * condition on a result waits until the evaluations are no longer blind, so that a payment does not
 * reveal an evaluation.
 *
 * <p><strong>A gate that opened stays open.</strong> A condition holds from the first instant on at
 * which an evaluation with an accepted result was in and no longer blind, whatever came before it
 * or comes after: "extend" and then "pass" opens with the pass, and a "fail" after a pass shuts
 * nothing. The state at an instant follows from the evaluations that were handed in by then, by the
 * instants at which they were handed in. It does not depend on the order in which they are entered;
 * and one that is entered later can open a gate earlier than was known, but never shut it.
 *
 * @param name the name, usually of the thing it releases
 * @param conditions the conditions that must all hold, at least one
 */
public record Gate(String name, List<GateCondition> conditions) {
  /**
   * Copies the conditions.
   *
   * @param name the name, usually of the thing it releases
   * @param conditions the conditions that must all hold
   * @throws IllegalArgumentException if the name is blank or there is no condition
   */
  public Gate {
    name = Texts.name("Gate", "name", name);
    conditions = Copies.list(conditions, "Gate.conditions");
    Texts.checkNotEmpty("Gate", "conditions", conditions);
  }

  /**
   * Makes a gate.
   *
   * @param name the name, usually of the thing it releases
   * @param conditions the conditions that must all hold, at least one
   * @return the gate
   * @throws IllegalArgumentException if the name is blank or there is no condition
   */
  public static Gate of(String name, GateCondition... conditions) {
    Objects.requireNonNull(conditions, "Gate.conditions");
    return new Gate(name, List.of(conditions));
  }

  /**
   * Returns this gate with a result that opens it as well.
   *
   * @param result the result, accepted by each condition that asks for a result
   * @return the gate
   */
  public Gate accepting(EvaluationResult result) {
    Objects.requireNonNull(result, "Gate.result");
    return new Gate(name, conditions.stream().map(each -> each.accepting(result)).toList());
  }

  /**
   * Returns its state at an instant.
   *
   * @param evaluations the evaluations of one placement, each point once
   * @param now an instant, usually of the host's clock
   * @return the state, with a reason for each condition that does not hold, in their order
   * @throws IllegalArgumentException if they are of several placements or a point is there twice
   */
  public GateState at(Collection<BlindEvaluations> evaluations, Instant now) {
    Objects.requireNonNull(evaluations, "Gate.evaluations");
    TimeBounds.check(now, "Gate.now");
    Map<String, BlindEvaluations> points = new HashMap<>();
    for (BlindEvaluations each : evaluations) {
      if (points.put(each.point().name(), each) != null) {
        throw new IllegalArgumentException(
            "Gate: there is more than one " + each + ". Maybe they were loaded twice");
      }
    }
    if (evaluations.stream().map(BlindEvaluations::placement).distinct().count() > 1) {
      throw new IllegalArgumentException(
          "Gate: the evaluations " + points.values() + " are of several placements");
    }
    List<Reason> blockedBy = new ArrayList<>();
    Instant openSince = Instant.MIN;
    for (GateCondition condition : conditions) {
      Optional<BlindEvaluations> asked =
          Optional.ofNullable(points.get(condition.point()))
              .filter(each -> each.asked().containsKey(condition.role()));
      Optional<Instant> held =
          asked.flatMap(condition::heldSince).filter(since -> !since.isAfter(now));
      if (held.isEmpty()) {
        blockedBy.add(blockedBy(condition, asked, now));
      } else if (held.get().isAfter(openSince)) {
        openSince = held.get();
      }
    }
    return new GateState(
        name, blockedBy, blockedBy.isEmpty() ? Optional.of(openSince) : Optional.empty());
  }

  private Reason blockedBy(GateCondition condition, Optional<BlindEvaluations> asked, Instant now) {
    EvaluatorRole role = condition.role();
    String point = condition.point();
    if (asked.isEmpty()) {
      return Reason.of(EvaluationReason.GATE_NOT_ASKED, name, role, point);
    }
    Optional<Evaluation> latest = asked.get().latest(role, now);
    if (latest.isEmpty()) {
      return Reason.of(EvaluationReason.GATE_AWAITS_EVALUATION, name, role, point);
    } else if (!asked.get().isRevealed(now)) {
      Instant closes = asked.get().closesAt();
      return Reason.of(EvaluationReason.GATE_BLIND, name, role, point, closes);
    }
    String result = latest.get().result().map(EvaluationResult::name).orElse("none");
    return Reason.of(EvaluationReason.GATE_RESULT, name, role, point, result, condition.accepted());
  }
}
