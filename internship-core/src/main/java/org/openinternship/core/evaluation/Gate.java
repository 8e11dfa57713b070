package org.openinternship.core.evaluation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openinternship.core.check.Texts;
import org.openinternship.core.finding.Reason;
import org.openinternship.core.finding.ReasonCode;

/**
 * Which evaluations have to be in, with which results, to release something: a payment, or the
 * completion. An open gate stays open: time passes and evaluations are added, but the first of a
 * role counts. What depends on a result waits until the evaluations are no longer blind, so that a
 * payment does not tell what an evaluation says.
 *
 * @param name what it releases
 * @param conditions all that must hold, at least one
 */
public record Gate(String name, List<GateCondition> conditions) {
  /**
   * Whether a gate is open.
   *
   * @param gate the name of the gate
   * @param blockedBy why it is not, a reason for each condition that does not hold; empty: it is
   *     open
   */
  public record State(String gate, List<Reason> blockedBy) {
    /**
     * Copies the reasons.
     *
     * @param gate the name of the gate
     * @param blockedBy why it is not open
     */
    public State {
      Texts.check("Gate.State", "gate", gate);
      blockedBy = List.copyOf(blockedBy);
    }

    /** {@return whether nothing blocks it} */
    public boolean isOpen() {
      return blockedBy.isEmpty();
    }
  }

  /**
   * Copies the conditions.
   *
   * @param name what it releases
   * @param conditions all that must hold
   * @throws IllegalArgumentException if the name is blank or there is no condition
   */
  public Gate {
    Texts.check("Gate", "name", name);
    conditions = List.copyOf(conditions);
    if (conditions.isEmpty()) {
      throw new IllegalArgumentException("Gate: there is no condition; it needs at least 1");
    }
  }

  /**
   * A gate.
   *
   * @param name what it releases
   * @param conditions all that must hold, at least one
   * @return the gate
   * @throws IllegalArgumentException if the name is blank or there is no condition
   */
  public static Gate of(String name, GateCondition... conditions) {
    return new Gate(name, List.of(conditions));
  }

  /**
   * Whether it is open.
   *
   * @param evaluations those of one placement, each point once
   * @param now an instant, usually of the host's clock
   * @return open, or blocked with every reason, in the order of the conditions
   * @throws IllegalArgumentException if they are of several placements or a point is there twice
   */
  public State at(Collection<BlindEvaluations> evaluations, Instant now) {
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
    return new State(name, blockedBy);
  }

  private Optional<Reason> blocks(
      GateCondition condition, Optional<BlindEvaluations> at, Instant now) {
    EvaluatorRole role = condition.role();
    String point = condition.point();
    Optional<BlindEvaluations> asked = at.filter(each -> each.asked().containsKey(role));
    if (asked.isEmpty()) {
      return Optional.of(Reason.of(ReasonCode.GATE_NOT_ASKED, name, role, point));
    }
    Optional<Evaluation> in = asked.get().counted(role, now);
    if (in.isEmpty()) {
      return Optional.of(Reason.of(ReasonCode.GATE_AWAITS_EVALUATION, name, role, point));
    } else if (condition.accepted().isEmpty()) {
      return Optional.empty();
    } else if (!asked.get().isOpen(now)) {
      Instant closes = asked.get().closesAt();
      return Optional.of(Reason.of(ReasonCode.GATE_BLIND, name, role, point, closes));
    } else if (in.get().result().filter(condition.accepted()::contains).isPresent()) {
      return Optional.empty();
    }
    String result = in.get().result().map(EvaluationResult::name).orElse("none");
    return Optional.of(
        Reason.of(ReasonCode.GATE_RESULT, name, role, point, result, condition.accepted()));
  }
}
