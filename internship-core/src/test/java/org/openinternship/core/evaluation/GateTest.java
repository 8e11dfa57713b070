package org.openinternship.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.openinternship.core.evaluation.EvaluationResult.EXTEND;
import static org.openinternship.core.evaluation.EvaluationResult.PASS;
import static org.openinternship.core.evaluation.EvaluatorRole.MENTOR;
import static org.openinternship.core.evaluation.EvaluatorRole.SELF;
import static org.openinternship.core.evaluation.EvaluatorRole.SUPERVISOR;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openinternship.core.id.PlacementId;
import org.openinternship.core.reason.Reason;

class GateTest {
  private static final Gate GATE =
      Gate.of(
          "first half",
          GateCondition.isIn("midpoint", SELF),
          GateCondition.passes("midpoint", SUPERVISOR),
          GateCondition.passes("final", MENTOR));
  private static final Evaluation SELF_IN = Round.rated(SELF, "2026-06-02T09:00:00Z", 2, 1, 3);
  private static final Evaluation SUPERVISOR_IN =
      Round.rated(SUPERVISOR, "2026-06-04T09:00:00Z", 4, 3, 3);

  @Test
  void closedGate_namesEveryReason() {
    assertThat(at(List.of(Round.EMPTY), Round.OPENS))
        .containsExactly(
            "GATE_AWAITS_EVALUATION: first half waits for the evaluation by the"
                + " intern (own work) (\"midpoint\")",
            "GATE_AWAITS_EVALUATION: first half waits for the evaluation by the"
                + " supervisor (\"midpoint\")",
            "GATE_NOT_ASKED: first half waits for an evaluation by the mentor"
                + " (\"final\") that nobody was asked for");
  }

  @Test
  void result_isBlindUntilAllAreIn() {
    BlindEvaluations supervisor = Round.EMPTY.after(SUPERVISOR_IN.withResult(PASS));
    BlindEvaluations last =
        Round.ask(Round.point("final"), MENTOR)
            .after(SUPERVISOR_IN.withRole(MENTOR).withPoint("final").withResult(PASS));
    Instant now = SUPERVISOR_IN.submittedAt();
    assertThat(at(List.of(supervisor, last), now))
        .containsExactly(
            "GATE_AWAITS_EVALUATION: first half waits for the evaluation by the"
                + " intern (own work) (\"midpoint\")",
            "GATE_BLIND: first half waits for the result by the supervisor"
                + " (\"midpoint\"), which stays hidden until all are in, at the latest"
                + " until 8 June 2026, 00:00 UTC");
    assertThat(GATE.at(List.of(supervisor.after(SELF_IN), last), now).isOpen()).isTrue();
  }

  @Test
  void result_thatIsNotAccepted() {
    Gate gate = Gate.of("stipend", GateCondition.passes("midpoint", SUPERVISOR));
    BlindEvaluations none = Round.EMPTY.after(SUPERVISOR_IN);
    assertThat(gate.at(List.of(none), Round.CLOSES).blockedBy())
        .extracting(Reason::toString)
        .containsExactly(
            "GATE_RESULT: stipend: the result by the supervisor (\"midpoint\") is"
                + " \"not given\", it has to be \"passed\"");
    BlindEvaluations extend = Round.EMPTY.after(SUPERVISOR_IN.withResult(EXTEND));
    assertThat(gate.at(List.of(extend), Round.CLOSES).isOpen()).isFalse();
    Gate lenient =
        Gate.of("stipend", new GateCondition("midpoint", SUPERVISOR, EnumSet.of(EXTEND, PASS)));
    assertThat(lenient.at(List.of(extend), Round.CLOSES).isOpen()).isTrue();
    assertThat(lenient.conditions().get(0).accepted()).containsExactly(PASS, EXTEND);
  }

  @Test
  void wrongGates() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Gate.of("x"))
        .withMessage("Gate: conditions is empty, it must have at least 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Gate.of(" ", GateCondition.isIn("midpoint", SELF)));
    assertThatIllegalArgumentException().isThrownBy(() -> GateCondition.isIn("", SELF));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new GateState(" ", List.of(), Optional.of(Round.OPENS)));
    assertThatNullPointerException().isThrownBy(() -> new GateCondition("x", null, Set.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GATE.at(List.of(Round.EMPTY, Round.EMPTY), Round.OPENS))
        .withMessage(
            "Gate: there is more than one BlindEvaluations of placement p-17 at midpoint. Maybe"
                + " they were loaded twice");
    BlindEvaluations other =
        BlindEvaluations.ask(PlacementId.of("p-18"), Round.point("final"), Round.EMPTY.asked());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GATE.at(List.of(Round.EMPTY, other), Round.OPENS))
        .withMessageEndingWith("are of several placements");
  }

  private static List<String> at(List<BlindEvaluations> evaluations, Instant now) {
    return GATE.at(evaluations, now).blockedBy().stream().map(Reason::toString).toList();
  }
}
