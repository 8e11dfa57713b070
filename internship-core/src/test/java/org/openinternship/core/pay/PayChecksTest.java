package org.openinternship.core.pay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openinternship.core.finding.Finding;
import org.openinternship.core.finding.Report;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.host.Compensation.FixedFee;
import org.openinternship.core.host.Money;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.placement.PlacementEvent;
import org.openinternship.core.placement.TerminationReason;
import org.openinternship.core.time.DateRange;

class PayChecksTest {
  private static final MinimumFee MIN = MinimumFee.MICRO_INTERNSHIP;
  private static final TraineeshipRules RULES = TraineeshipRules.standard();
  private static final Placement SHORT = placement("2026-01-01", "2026-03-31");
  private static final Traineeship GOOD =
      Traineeship.builder().addLearningObjectives("writes a data sheet").payDisclosed(true).build();

  @Test
  void minFee_20UsdForEachHour() {
    assertThat(MIN.check(fee("400", "USD"), 20).findings()).isEmpty();
    assertThat(MIN.check(fee("399.99", "USD"), 20).findings())
        .extracting(Finding::toString)
        .containsExactly(
            "ERROR /fee/amount FEE_TOO_LOW: the fee of 399.99 USD for 20 estimated hours is less"
                + " than 20.00 USD an hour");
    assertThat(MIN.check(fee("1", "EUR"), 20).findings())
        .extracting(Finding::toString)
        .containsExactly(
            "WARNING /fee/currency FEE_NOT_COMPARABLE: the fee of 1.00 EUR cannot be compared with"
                + " 20.00 USD an hour");
    for (int hours : new int[] {0, 10_001}) {
      assertThatIllegalArgumentException().isThrownBy(() -> MIN.check(fee("1", "USD"), hours));
    }
    assertThatNullPointerException().isThrownBy(() -> new MinimumFee(null));
  }

  @Test
  void sevenFactors_findingsAndNoVerdict() {
    assertThat(BeneficiaryFactor.values()).hasSize(7);
    Report unanswered = BeneficiaryQuestionnaire.of().findings();
    assertThat(unanswered.of(PayReason.FACTOR_UNKNOWN)).hasSize(7);
    assertThat(unanswered.passes()).isTrue(); // never an error
    BeneficiaryQuestionnaire some =
        BeneficiaryQuestionnaire.of(
            FactorReply.no(BeneficiaryFactor.TIED_TO_EDUCATION),
            FactorReply.yes(BeneficiaryFactor.NO_PAY_EXPECTED, "agreement-17"),
            FactorReply.yes(BeneficiaryFactor.TRAINING_AS_IN_EDUCATION),
            new FactorReply(BeneficiaryFactor.NO_JOB_PROMISED, FactorAnswer.UNKNOWN, List.of()));
    assertThat(some.findings().findings())
        .extracting(Finding::toString)
        .startsWith(
            "INFO /replies/2 FACTOR_WITHOUT_EVIDENCE: the answer is yes, but without evidence, to:"
                + " the training is like that of a place of education",
            "WARNING /replies/0 FACTOR_NOT_MET: the answer is no to: the work is part of a course"
                + " of study or earns credit",
            "WARNING /replies FACTOR_UNKNOWN: there is no answer to: the work leaves room for the"
                + " academic calendar")
        .endsWith(
            "WARNING /replies/3 FACTOR_UNKNOWN: there is no answer to: no paid job is promised at"
                + " the end");
    assertThat(some.findings().of(Severity.ERROR)).isEmpty();
    BeneficiaryQuestionnaire all =
        new BeneficiaryQuestionnaire(
            Stream.of(BeneficiaryFactor.values())
                .map(factor -> FactorReply.yes(factor, "see file"))
                .toList());
    assertThat(all.findings().findings()).isEmpty();
  }

  @Test
  void wrongReplies() {
    FactorReply no = FactorReply.no(BeneficiaryFactor.NO_JOB_PROMISED, "handbook");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BeneficiaryQuestionnaire.of(no, no))
        .withMessage("BeneficiaryQuestionnaire: factor 'NO_JOB_PROMISED' is there more than once");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FactorReply.yes(BeneficiaryFactor.NO_JOB_PROMISED, " "));
    assertThatNullPointerException().isThrownBy(() -> FactorReply.yes(null));
    assertThatNullPointerException()
        .isThrownBy(() -> new FactorReply(BeneficiaryFactor.NO_JOB_PROMISED, null, List.of()));
  }

  @Test
  void traineeship_ofSixMonths_isFine_oneDayMoreIsNot() {
    Placement six = placement("2026-01-01", "2026-06-30");
    assertThat(RULES.check(six, GOOD).findings()).isEmpty();
    Placement more = placement("2026-01-01", "2026-07-01");
    assertThat(RULES.check(more, GOOD).findings())
        .extracting(Finding::toString)
        .containsExactly(
            "WARNING /placement/period TRAINEESHIP_LONG: the traineeship from 1 January to 1"
                + " July 2026 lasts more than 6 months, and no reason is given");
    assertThat(RULES.check(more, GOOD.withReasonForLength("a training of two years")).findings())
        .isEmpty();
    Placement ended =
        more.after(new PlacementEvent.Started(Instant.parse("2026-01-01T12:00:00Z")))
            .after(
                new PlacementEvent.Terminated(
                    Instant.parse("2026-03-01T12:00:00Z"), TerminationReason.NOT_STATED));
    assertThat(RULES.check(ended, GOOD).findings()).isEmpty();
  }

  @Test
  void traineeship_anotherWithTheSameHost() {
    Traineeship again = GOOD.withEarlierWithHost(DateRange.of("2025-01-01", "2025-03-31"));
    assertThat(RULES.check(SHORT, again).findings())
        .extracting(finding -> finding.reason().message())
        .containsExactly(
            "1 traineeship with the same host came before, more than 0, and no"
                + " reason is given");
    assertThat(RULES.check(SHORT, again.withReasonForAnother("another department")).findings())
        .isEmpty();
  }

  @Test
  void traineeship_withoutLearningOrPayDisclosed() {
    Traineeship bare = Traineeship.builder().build();
    assertThat(RULES.check(SHORT, bare).findings())
        .extracting(Finding::toString)
        .containsExactly(
            "WARNING /learningObjectives LEARNING_CONTENT_MISSING: 0 learning objectives are"
                + " stated, fewer than 1",
            "WARNING /payDisclosed PAY_NOT_DISCLOSED: it is not said what is paid. Maybe nothing:"
                + " then say so");
    assertThatIllegalArgumentException().isThrownBy(() -> bare.withReasonForLength(" "));
    assertThatIllegalArgumentException().isThrownBy(() -> bare.withReasonForAnother(""));
    assertThatIllegalArgumentException().isThrownBy(() -> bare.withLearningObjectives(" "));
    assertThatIllegalArgumentException().isThrownBy(() -> new TraineeshipRules(0, 0, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> new TraineeshipRules(1, -1, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> new TraineeshipRules(1, 0, -1));
  }

  private static FixedFee fee(String amount, String currency) {
    return new FixedFee(Money.of(amount, currency));
  }

  private static Placement placement(String first, String last) {
    return Placement.builder()
        .id("p-17")
        .intern("ada")
        .project("api")
        .host("ghent")
        .firstSupervisor("eve")
        .plannedPeriod(first, last)
        .zone(ZoneOffset.UTC)
        .build();
  }
}
