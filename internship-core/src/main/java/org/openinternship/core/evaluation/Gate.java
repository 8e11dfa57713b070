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

/**
 * The conditions under which evaluations release something: a payment, or the completion. An open
 * gate stays open: evaluations may be added later, but the first of a role counts. A condition on a
 * result waits until the evaluations are no longer blind, so that a payment does not reveal an
 * evaluation.
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
    Texts.check("Gate", "name", name);
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
   * Returns its state at an instant.
   *
   * @param evaluations the evaluations of one placement, each point once
   * @param now an instant, usually of the host's clock
   * @return the state, with a reason for each condition that does not hold, in their order
   * @throws IllegalArgumentException if they are of several placements or a point is there twice
   */
  public GateState at(Collection<BlindEvaluations> evaluations, Instant now) {
    Objects.requireNonNull(evaluations, "Gate.evaluations");
    Objects.requireNonNull(now, "Gate.now");
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
    for (GateCondition condition : conditions) {
      blocks(condition, Optional.ofNullable(points.get(condition.point())), now)
          .ifPresent(blockedBy::add);
    }
    return new GateState(name, blockedBy);
  }

  private Optional<Reason> blocks(
      GateCondition condition, Optional<BlindEvaluations> at, Instant now) {
    EvaluatorRole role = condition.role();
    String point = condition.point();
    Optional<BlindEvaluations> asked = at.filter(each -> each.asked().containsKey(role));
    if (asked.isEmpty()) {
      return Optional.of(Reason.of(EvaluationReason.GATE_NOT_ASKED, name, role, point));
    }
    Optional<Evaluation> in = asked.get().counted(role, now);
    if (in.isEmpty()) {
      return Optional.of(Reason.of(EvaluationReason.GATE_AWAITS_EVALUATION, name, role, point));
    } else if (condition.accepted().isEmpty()) {
      return Optional.empty();
    } else if (!asked.get().isRevealed(now)) {
      Instant closes = asked.get().closesAt();
      return Optional.of(Reason.of(EvaluationReason.GATE_BLIND, name, role, point, closes));
    } else if (in.get().result().filter(condition.accepted()::contains).isPresent()) {
      return Optional.empty();
    }
    String result = in.get().result().map(EvaluationResult::name).orElse("none");
    return Optional.of(
        Reason.of(EvaluationReason.GATE_RESULT, name, role, point, result, condition.accepted()));
  }
}
