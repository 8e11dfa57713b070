package org.openinternship.core.pay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openinternship.core.evaluation.EvaluatorRole;
import org.openinternship.core.evaluation.Gate;
import org.openinternship.core.evaluation.GateCondition;
import org.openinternship.core.host.Compensation;
import org.openinternship.core.host.Compensation.AcademicCredit;
import org.openinternship.core.host.Compensation.FixedFee;
import org.openinternship.core.host.Compensation.Hourly;
import org.openinternship.core.host.Money;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.placement.PlacementEvent;

class PayRulesTest {
  private static final PayRules STANDARD = PayRules.standard();
  private static final FixedFee FEE = new FixedFee(Money.of("1", "USD"));
  private static final Traineeship LONG =
      Traineeship.builder().addLearningObjective("write").payDisclosed(true).build();

  private static Placement placement() {
    return Placement.builder()
        .id("p-17")
        .intern("ada")
        .project("api")
        .host("ghent")
        .firstSupervisor("eve")
        .plannedPeriod("2026-01-01", "2026-07-01")
        .zone(ZoneId.of("America/New_York"))
        .build();
  }

  @Test
  void fee_isCheckedOnlyWhereThereIsAMinimum() {
    assertThat(STANDARD.check(FEE, 20).findings()).isEmpty();
    assertThat(STANDARD.withMinimumFee(MinimumFee.MICRO_INTERNSHIP).check(FEE, 20))
        .isEqualTo(MinimumFee.MICRO_INTERNSHIP.check(FEE, 20));
  }

  @Test
  void questionnaire_isForWorkWithoutPay_whereTheProgramNeedsIt() {
    BeneficiaryQuestionnaire none = BeneficiaryQuestionnaire.of();
    PayRules asks = STANDARD.withQuestionnaireForUnpaidWork(true);
    assertThat(STANDARD.check(Compensation.unpaid(), none).findings()).isEmpty();
    assertThat(asks.check(Compensation.unpaid(), none)).isEqualTo(none.findings());
    assertThat(asks.check(new AcademicCredit(BigDecimal.ONE), none)).isEqualTo(none.findings());
    assertThat(asks.check(new Hourly(Money.of("1", "USD")), none).findings()).isEmpty();
  }

  @Test
  void traineeship_ofAPlacement_isCheckedByTheProgramsRules() {
    assertThat(STANDARD.check(placement(), LONG).of(PayReason.TRAINEESHIP_LONG)).hasSize(1);
    PayRules longer = STANDARD.withTraineeships(new TraineeshipRules(12, 0, 1));
    assertThat(longer.check(placement(), LONG).findings()).isEmpty();
  }

  @Test
  void terms_haveFrequencyAndGatesOfTheProgram() {
    Gate gate = Gate.of("final", GateCondition.passes("final", EvaluatorRole.MENTOR));
    PayRules rules = STANDARD.withGates(gate).withFrequency(PayFrequency.WEEKLY);
    assertThat(PayTerms.of(rules).build())
        .isEqualTo(PayTerms.builder().frequency(PayFrequency.WEEKLY).addGate(gate).build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rules.withGates(gate, gate))
        .withMessage("PayRules: gate 'final' is there more than once");
  }

  @Test
  void basis_ofAPlacement_saysWhenItWasCompleted() {
    Placement planned = placement();
    assertThat(PayBasis.of(planned, Map.of(), List.of(), Map.of()).completedAt()).isEmpty();
    Instant evening = Instant.parse("2026-07-01T20:00:00Z");
    Placement completed =
        planned
            .after(new PlacementEvent.Started(Instant.parse("2026-01-01T12:00:00Z")))
            .after(new PlacementEvent.Completed(evening));
    assertThat(PayBasis.of(completed, Map.of(), List.of(), Map.of()).completedAt())
        .contains(evening);
  }
}
