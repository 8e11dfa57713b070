package org.openinternship.core.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openinternship.core.agreement.AgreementRules;
import org.openinternship.core.agreement.LearningAgreement;
import org.openinternship.core.completion.CompletionEvidence;
import org.openinternship.core.contact.ContactEvent;
import org.openinternship.core.contact.ContactLog;
import org.openinternship.core.duty.Actor;
import org.openinternship.core.evaluation.BlindEvaluations;
import org.openinternship.core.evaluation.CompetencyFramework;
import org.openinternship.core.evaluation.EvaluationForm;
import org.openinternship.core.evaluation.EvaluationPlan;
import org.openinternship.core.evaluation.EvaluationRules;
import org.openinternship.core.evaluation.EvaluatorRole;
import org.openinternship.core.evaluation.Gate;
import org.openinternship.core.evaluation.GateCondition;
import org.openinternship.core.evaluation.RatingScale;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.host.Compensation;
import org.openinternship.core.host.Money;
import org.openinternship.core.id.MentorId;
import org.openinternship.core.id.PlacementId;
import org.openinternship.core.id.SupervisorId;
import org.openinternship.core.lifecycle.IllegalTransitionException;
import org.openinternship.core.pay.PayTerms;
import org.openinternship.core.pay.Payment;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.placement.PlacementEvent;
import org.openinternship.core.placement.PlacementState;
import org.openinternship.core.placement.SupervisorChangeReason;
import org.openinternship.core.program.Program;
import org.openinternship.core.progress.DeliverableEvent;
import org.openinternship.core.progress.DeliverableTransition;
import org.openinternship.core.progress.ProgressPlan;
import org.openinternship.core.progress.ProgressRules;
import org.openinternship.core.progress.ReportSchedule;
import org.openinternship.core.progress.WorkRecord;
import org.openinternship.core.rotation.Rotation;
import org.openinternship.core.supervision.CheckInSchedule;
import org.openinternship.core.supervision.SupervisionPlan;
import org.openinternship.core.time.DateRange;

class EngagementTest {
  private static final Placement ADA = AgendaTest.placement("ada");
  private static final Placement BEN = AgendaTest.placement("ben");
  private static final Instant START = Instant.parse("2026-09-01T08:00:00Z");

  static BlindEvaluations midpoint(Placement placement) {
    EvaluationForm form = CompetencyFramework.CAREER_READINESS.form(RatingScale.INDEPENDENCE);
    return BlindEvaluations.ask(
        placement.id(),
        EvaluationPlan.of(placement, EvaluationRules.standard()).points().get(0),
        Map.of(EvaluatorRole.SELF, form, EvaluatorRole.SUPERVISOR, form));
  }

  private static final Program WEEKLY =
      Program.builder()
          .id("weekly")
          .progress(
              ProgressRules.builder()
                  .reports(new ReportSchedule.Weekly(DayOfWeek.THURSDAY))
                  .build())
          .build();

  @Test
  void aPlacementAloneIsAnEngagement() {
    Engagement alone = Engagement.of(ADA).build();
    assertThat(alone.id()).isEqualTo(ADA.id());
    assertThat(alone.intern()).isEqualTo(ADA.intern());
    assertThat(alone.work().log().entries()).isEmpty();
    assertThat(Engagement.builder().placement(ADA).build()).isEqualTo(alone);
  }

  @Test
  void whatBelongsToAnotherPlacementIsRefused_withBothKeys() {
    LearningAgreement agreement =
        LearningAgreement.of(BEN, AgreementRules.erasmus())
            .addFirstObjectives("write a report")
            .build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Engagement.of(ADA).agreement(agreement).build())
        .withMessage("Engagement: placement of agreement is p-ben, it must be placement p-ada");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Engagement.of(ADA).rotation(Rotation.of(BEN)).build())
        .withMessage("Engagement: placement of rotation is p-ben, it must be placement p-ada");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Engagement.of(ADA).contact(ContactLog.of(BEN)).build())
        .withMessage("Engagement: placement of contact is p-ben, it must be placement p-ada");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Engagement.of(ADA).supervision(SupervisionPlan.of(BEN).build()).build())
        .withMessage("Engagement: placement of supervision is p-ben, it must be placement p-ada");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Engagement.of(ADA).progress(ProgressPlan.of(BEN).build()).build())
        .withMessage("Engagement: placement of progress is p-ben, it must be placement p-ada");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Engagement.of(ADA).addEvaluations(midpoint(BEN)).build())
        .withMessage("Engagement: placement of evaluations is p-ben, it must be placement p-ada");
  }

  @Test
  void anEvaluationPointIsThereOnce() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Engagement.of(ADA).addEvaluations(midpoint(ADA), midpoint(ADA)).build())
        .withMessageContaining("midpoint");
  }

  @Test
  void payIsCalculatedFromWhatTheEngagementHas() {
    Money money = Money.of("100.00", "EUR");
    Compensation stipend = new Compensation.Stipend(List.of(money, money));
    PayTerms terms =
        PayTerms.builder()
            .addDays(LocalDate.parse("2026-09-10"), LocalDate.parse("2026-11-30"))
            .build();
    Engagement paid =
        Engagement.of(ADA.after(new PlacementEvent.Started(START)))
            .compensation(stipend)
            .payTerms(terms)
            .build();
    Instant now = Instant.parse("2026-09-14T08:00:00Z");
    assertThat(paid.pay(now).orElseThrow().totalDue()).hasValue(money);
    assertThat(paid.withPayTerms(Optional.empty()).pay(now)).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> paid.withCompensation(Optional.empty()))
        .withMessageStartingWith("Engagement: there are payTerms without a compensation");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Engagement.of(ADA).addPayments(Payment.of("instalment 1", START, money)).build())
        .withMessageStartingWith("Engagement: there are 1 payments without payTerms");
  }

  /** Entered once, in the record of the work, a report counts for the contact as well. */
  @Test
  void aReportIsEnteredOnce_forProgressAndForContact() {
    Placement active = ADA.after(new PlacementEvent.Started(START));
    Engagement silent =
        Engagement.of(active)
            .progress(ProgressPlan.of(active).build())
            .contact(ContactLog.of(active))
            .build();
    // reports are due on 3, 10, 17, 24 September and 1 October; the first two are in the grace
    Instant now = Instant.parse("2026-10-02T08:00:00Z");
    assertThat(silent.risk(WEEKLY, now).orElseThrow().startsRemoval()).isTrue();
    WorkRecord one =
        WorkRecord.none()
            .after(
                new DeliverableEvent(
                    Instant.parse("2026-09-24T08:00:00Z"),
                    "report-2026-09-24",
                    DeliverableTransition.HAND_IN));
    assertThat(silent.withWork(one).risk(WEEKLY, now).orElseThrow().startsRemoval()).isFalse();
    assertThat(silent.withContact(Optional.empty()).risk(WEEKLY, now)).isEmpty();
  }

  /** Where reports are kept in the log alone, the intern hears of them by contact. */
  @Test
  void missingReport_isOnTheInternsListOnce_withAPlanOfProgressOrWithout() {
    Placement active = ADA.after(new PlacementEvent.Started(START));
    Engagement inTheLog =
        Engagement.of(active)
            .contact(
                ContactLog.of(active)
                    .after(
                        new ContactEvent.ReportDue(Instant.parse("2026-09-17T22:00:00Z"), "own")))
            .build();
    Engagement inThePlan =
        Engagement.of(active)
            .contact(ContactLog.of(active))
            .progress(ProgressPlan.of(active).build())
            .build();
    assertThat(areasOfTheIntern(inTheLog, WEEKLY)).containsExactly(AgendaArea.CONTACT);
    assertThat(areasOfTheIntern(inThePlan, WEEKLY)).containsOnly(AgendaArea.PROGRESS).isNotEmpty();
  }

  private static List<AgendaArea> areasOfTheIntern(Engagement engagement, Program program) {
    Instant now = Instant.parse("2026-10-02T08:00:00Z");
    DateRange week = DateRange.of("2026-10-02", "2026-10-08");
    return Agenda.of(List.of(engagement), program, week, now).items().stream()
        .filter(item -> item.duty().by().equals(Actor.of(ADA.intern())))
        .filter(item -> item.area() != AgendaArea.EVALUATION)
        .map(AgendaItem::area)
        .toList();
  }

  @Test
  void theEvidenceOfCompletionIsThatOfTheEngagement() {
    Engagement active =
        Engagement.of(ADA.after(new PlacementEvent.Started(START)))
            .addEvaluations(midpoint(ADA))
            .build();
    CompletionEvidence evidence =
        active.evidence(Program.builder().id("vsfs").build(), START.plusSeconds(60)).build();
    assertThat(evidence.placement()).isEqualTo(active.placement());
    assertThat(evidence.program().value()).isEqualTo("vsfs");
    assertThat(evidence.evaluations()).isEqualTo(active.evaluations());
  }

  @Test
  void everythingFollowsThePlacement() {
    Engagement planned = Engagement.of(ADA).addEvaluations(midpoint(ADA)).build();
    Engagement active = planned.after(new PlacementEvent.Started(START));
    assertThat(active.placement().state()).isEqualTo(PlacementState.ACTIVE);
    assertThat(active.evaluations()).isEqualTo(planned.evaluations());
    assertThatExceptionOfType(IllegalTransitionException.class)
        .isThrownBy(() -> active.after(new PlacementEvent.Started(START)));
  }

  @Test
  void evaluationThatAPauseOrAnExtensionMoves_blocksNoPaymentBeforeItIsDue() {
    Placement started = ADA.after(new PlacementEvent.Started(START));
    BlindEvaluations asked = midpoint(started);
    Instant before = asked.point().dueAt().minus(Duration.ofDays(9));
    Gate gate = Gate.of("stipend", GateCondition.passes("midpoint", EvaluatorRole.SUPERVISOR));
    Program program = Program.builder().id("standard").build();
    for (Placement moved :
        List.of(
            started
                .after(new PlacementEvent.Paused(before))
                .after(new PlacementEvent.Resumed(before.plus(Duration.ofDays(6)))),
            started.after(
                new PlacementEvent.Extended(before, started.period().last().plusDays(20))))) {
      Engagement engagement =
          Engagement.of(moved)
              .addEvaluations(asked)
              .compensation(new Compensation.Stipend(List.of(Money.of("900", "EUR"))))
              .payTerms(PayTerms.builder().addGates(gate).build())
              .build();
      Instant due = program.evaluation().dueAt(moved, asked);
      assertThat(due).isAfter(asked.point().dueAt());
      for (Instant now : List.of(asked.point().dueAt(), due.minusSeconds(1), due)) {
        LocalDate today = moved.dayOf(now);
        Agenda agenda =
            Agenda.of(List.of(engagement), program, new DateRange(today, today.plusDays(6)), now);
        boolean overdue = !now.isBefore(due);
        assertThat(agenda.in(AgendaArea.PAY).isEmpty()).isEqualTo(!overdue);
        assertThat(agenda.count(AgendaArea.EVALUATION, Severity.INFO) == 0).isEqualTo(overdue);
      }
    }
  }

  @Test
  void checkInsOfAnotherPlacement_areRefused() {
    Placement other = ADA.withId(PlacementId.of("p-ben"));
    CheckInSchedule theirs = CheckInSchedule.of(other, SupervisionPlan.of(other).build());
    Engagement.Builder engagement =
        Engagement.of(ADA).supervision(SupervisionPlan.of(ADA).build()).checkIns(theirs);
    assertThatIllegalArgumentException()
        .isThrownBy(engagement::build)
        .withMessage("Engagement: placement of checkIns is p-ben, it must be placement p-ada");
  }

  @Test
  void checkInsAtHand_areLeftBehind_byOtherGuidesAndByMoreDays() {
    Placement started = ADA.after(new PlacementEvent.Started(START));
    SupervisionPlan plan = SupervisionPlan.of(started).build();
    Engagement engagement =
        Engagement.of(started)
            .supervision(plan)
            .checkIns(CheckInSchedule.of(started, plan))
            .build();
    Instant later = START.plusSeconds(86_400);
    LocalDate last = started.period().last();
    PlacementEvent paused = new PlacementEvent.Paused(later);
    for (PlacementEvent same :
        List.of(paused, new PlacementEvent.Shortened(later, last.minusDays(1)))) {
      assertThat(engagement.after(same).checkIns()).isEqualTo(engagement.checkIns());
    }
    for (PlacementEvent other :
        List.of(
            new PlacementEvent.SupervisorChanged(
                later, last, SupervisorId.of("new"), SupervisorChangeReason.LEFT),
            new PlacementEvent.MentorJoined(later, last, MentorId.of("new")),
            new PlacementEvent.Extended(later, last.plusDays(1)))) {
      assertThat(engagement.after(other).checkIns()).isEmpty();
    }
    assertThat(engagement.after(paused).after(new PlacementEvent.Resumed(later)).checkIns())
        .isEmpty();
  }
}
