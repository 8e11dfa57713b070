package org.openinternship.core.pay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openinternship.core.duty.ActorSide;
import org.openinternship.core.duty.Duty;
import org.openinternship.core.evaluation.BlindEvaluations;
import org.openinternship.core.evaluation.Evaluation;
import org.openinternship.core.evaluation.EvaluationForm;
import org.openinternship.core.evaluation.EvaluationItem;
import org.openinternship.core.evaluation.EvaluationPlan;
import org.openinternship.core.evaluation.EvaluationResult;
import org.openinternship.core.evaluation.EvaluationRules;
import org.openinternship.core.evaluation.EvaluatorRole;
import org.openinternship.core.evaluation.Gate;
import org.openinternship.core.evaluation.GateCondition;
import org.openinternship.core.evaluation.RatingScale;
import org.openinternship.core.finding.Finding;
import org.openinternship.core.host.Compensation;
import org.openinternship.core.host.Compensation.AcademicCredit;
import org.openinternship.core.host.Compensation.FixedFee;
import org.openinternship.core.host.Compensation.Hourly;
import org.openinternship.core.host.Compensation.Stipend;
import org.openinternship.core.host.Money;
import org.openinternship.core.id.PlacementId;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.placement.PlacementEvent;
import org.openinternship.core.placement.TerminationReason;
import org.openinternship.core.reason.Reason;
import org.openinternship.core.time.DateRange;

/** Cases that went wrong once, payments that were made, and what is to be done about pay. */
class PayCasesTest {
  private static final ZoneId UTC = ZoneId.of("UTC");
  private static final LocalDate SECOND_OF_MARCH = LocalDate.parse("2026-03-02");
  private static final LocalDate FIRST_OF_JUNE = LocalDate.parse("2026-06-01");
  private static final Stipend TWO = new Stipend(Money.of("3000", "EUR").split(1, 2));
  private static final PayTerms BY_DAY =
      PayTerms.builder().addDays(SECOND_OF_MARCH, FIRST_OF_JUNE).build();

  /** 2 February to 31 May. */
  private static final Placement STARTED =
      Placement.builder()
          .id("p-17")
          .intern("ada")
          .project("api")
          .host("ghent")
          .firstSupervisor("eve")
          .plannedPeriod("2026-02-02", "2026-05-31")
          .zone(UTC)
          .build()
          .after(new PlacementEvent.Started(at("2026-02-02")));

  private static final Placement TERMINATED =
      STARTED.after(new PlacementEvent.Terminated(at("2026-03-20"), TerminationReason.NOT_STATED));

  @Test
  void instalmentsOn2MarAnd1Jun_endedOn20Mar_on2JunTheSecondIsNotDue_unlessTheTermsSaySo() {
    PayStatement ended =
        PaySchedule.of(TERMINATED, TWO, BY_DAY).at(PayBasis.none(), at("2026-06-02"));
    assertThat(ended.due()).extracting(PayItem::name).containsExactly("instalment 1");
    assertThat(ended.totalDue()).contains(Money.of("1000", "EUR"));
    assertThat(ended.total()).contains(Money.of("1000", "EUR"));
    assertThat(ended.blocked().get(0).blockedBy())
        .extracting(Reason::toString)
        .containsExactly(
            "PAY_LAPSED: instalment 2 falls away, since the placement ended early, on 20 March"
                + " 2026");
    PayTerms stillPaid = BY_DAY.withPaidAfterEarlyEnd(true);
    assertThat(
            PaySchedule.of(TERMINATED, TWO, stillPaid)
                .at(PayBasis.none(), at("2026-06-02"))
                .totalDue())
        .contains(Money.of("3000", "EUR"));
    Placement shortened =
        STARTED.after(
            new PlacementEvent.Shortened(at("2026-03-10"), LocalDate.parse("2026-03-20")));
    assertThat(PaySchedule.of(shortened, TWO, BY_DAY).at(PayBasis.none(), at("2026-06-02")).due())
        .hasSize(1);
    Placement completed = STARTED.after(new PlacementEvent.Completed(at("2026-05-29")));
    assertThat(PaySchedule.of(completed, TWO, BY_DAY).at(PayBasis.none(), at("2026-06-02")).due())
        .hasSize(2);
  }

  @Test
  void hours_followAnExtension_aPauseAndAnEarlyEnd() {
    assertThat(lines(STARTED))
        .containsExactly("02-02/03-01", "03-02/04-01", "04-02/05-01", "05-02/05-31");
    Placement extended =
        STARTED.after(new PlacementEvent.Extended(at("2026-05-20"), LocalDate.parse("2026-06-14")));
    assertThat(lines(extended)).hasSize(5).endsWith("05-02/06-01", "06-02/06-14");
    assertThat(lines(TERMINATED)).containsExactly("02-02/03-01", "03-02/03-20");
    Placement paused =
        STARTED
            .after(new PlacementEvent.Paused(at("2026-02-16")))
            .after(new PlacementEvent.Resumed(at("2026-04-10")));
    assertThat(lines(paused)).containsExactly("02-02/02-15", "04-10/05-01", "05-02/05-31");
  }

  private static List<String> lines(Placement placement) {
    return PaySchedule.of(placement, new Hourly(Money.of("10", "EUR")), PayTerms.builder().build())
        .lines()
        .stream()
        .map(line -> ((PayAmount.HoursWorked) line.amount()).days().span().orElseThrow())
        .map(days -> days.toString().replace("2026-", ""))
        .toList();
  }

  @Test
  void payments_andWhatIsOpen() {
    PaySchedule schedule = PaySchedule.of(STARTED, TWO, BY_DAY);
    Payment half = Payment.of("instalment 1", at("2026-03-05"), Money.of("400", "EUR"));
    Payment rest = Payment.of("instalment 1", at("2026-03-09"), Money.of("600", "EUR"));
    Instant now = at("2026-03-07");
    PayStatement statement = schedule.at(PayBasis.none(), List.of(rest, half), now);
    PayItem first = statement.items().get(0);
    assertThat(first.payments()).containsExactly(half); // the rest is not paid yet
    assertThat(first.dueFrom()).contains(Instant.parse("2026-03-02T00:00:00Z"));
    assertThat(first.unpaid()).contains(Money.of("600", "EUR"));
    assertThat(statement.totalPaid()).contains(Money.of("400", "EUR"));
    assertThat(statement.totalOpen()).contains(Money.of("600", "EUR"));
    PayStatement later = schedule.at(PayBasis.none(), List.of(rest, half), at("2026-03-10"));
    assertThat(later.items().get(0).isSettled()).isTrue();
    assertThat(later.open()).isEmpty();
    assertThat(later.due()).hasSize(1);
    assertThat(schedule.check(PayBasis.none(), List.of(half, rest), at("2026-03-10")).findings())
        .isEmpty();
  }

  @Test
  void payments_thatAreTooMuch_tooEarly_orOfNothing_areFound() {
    PaySchedule schedule = PaySchedule.of(STARTED, TWO, BY_DAY);
    Instant march = at("2026-03-05");
    List<Payment> payments =
        List.of(
            Payment.of("instalment 1", march, Money.of("1000.01", "EUR")),
            Payment.of("instalment 2", march, Money.of("1", "EUR")),
            Payment.of("instalment 3", march, Money.of("1", "EUR")),
            Payment.of("instalment 1", march, Money.of("1", "USD")),
            Payment.ofCredit("instalment 1", march));
    assertThat(schedule.check(PayBasis.none(), payments, march).findings())
        .extracting(Finding::toString)
        .containsExactly(
            "ERROR /payments/2 PAYMENT_UNKNOWN: instalment 3 was paid, but is not to be paid. Maybe"
                + " it belongs to a placement of another intern",
            "ERROR /payments/3 PAYMENT_OF_ANOTHER_KIND: instalment 1 was paid in another currency"
                + " or kind than it is due in",
            "ERROR /payments/4 PAYMENT_OF_ANOTHER_KIND: instalment 1 was paid in another currency"
                + " or kind than it is due in",
            "ERROR /payments OVERPAID: instalment 1: 1000.01 EUR were paid, more than 1000.00 EUR",
            "WARNING /payments PAID_BEFORE_DUE: instalment 2 was paid before it is due");
    assertThat(schedule.check(PayBasis.none(), payments, at("2026-03-01")).findings()).isEmpty();
    PayItem first = schedule.at(PayBasis.none(), payments, march).items().get(0);
    assertThat(first.isSettled()).isTrue();
    assertThat(first.unpaid()).isEmpty();
    Money nothing = Money.of("0", "EUR");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Payment.of("a", march, nothing))
        .withMessage("Payment: money is 0.00 EUR, it must be more than 0");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new PayItem(
                    "a",
                    Optional.of(nothing),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    payments))
        .withMessage("PayItem: a payment of instalment 1 is none of a, in its currency");
  }

  /** Outreachy: a placement is ended at a feedback point, with pay or without. */
  @Test
  void result_endedWithPay_isPaid_andEndedWithoutPay_isNot() {
    EvaluationRules rules = EvaluationRules.standard();
    Gate midpoint = Gate.of("midpoint", GateCondition.passes("midpoint", EvaluatorRole.SUPERVISOR));
    PaySchedule schedule =
        PaySchedule.of(
            TERMINATED,
            new Stipend(List.of(Money.of("1000", "EUR"))),
            PayTerms.builder().addGate(midpoint).build());
    BlindEvaluations asked = asked(STARTED, rules);
    Instant now = at("2026-06-02");
    PayStatement paid = schedule.at(basis(said(asked, EvaluationResult.ENDED_WITH_PAY)), now);
    assertThat(paid.totalDue()).contains(Money.of("1000", "EUR"));
    PayItem unpaid =
        schedule.at(basis(said(asked, EvaluationResult.ENDED_WITHOUT_PAY)), now).items().get(0);
    assertThat(unpaid.isDue()).isFalse();
    assertThat(unpaid.isLapsed()).isTrue();
    assertThat(unpaid.blockedBy())
        .extracting(Reason::message)
        .containsExactly(
            "midpoint: the result by the supervisor (\"midpoint\") is \"ended without pay\", it has"
                + " to be \"passed or ended with pay\"");
    PayItem failed = schedule.at(basis(said(asked, EvaluationResult.FAIL)), now).items().get(0);
    assertThat(failed.isLapsed()).isFalse();
    assertThat(failed.isDue()).isFalse();
  }

  @Test
  void duties_ofTheSideThatPays() {
    PayTerms terms = BY_DAY.withPayer(ActorSide.HOST).withDaysToPay(14);
    assertThat(duties(STARTED, TWO, terms, PayBasis.none(), "2026-02-28")).isEmpty();
    assertThat(duties(STARTED, TWO, terms, PayBasis.none(), "2026-03-01"))
        .containsExactly(
            "INFO host PAY_OUT PAY_NOT_BEFORE 2026-03-02T00:00:00Z 2026-03-16T00:00:00Z");
    assertThat(duties(STARTED, TWO, terms, PayBasis.none(), "2026-03-15"))
        .containsExactly("INFO host PAY_OUT PAY_DUE 2026-03-02T00:00:00Z 2026-03-16T00:00:00Z");
    assertThat(duties(STARTED, TWO, terms, PayBasis.none(), "2026-03-16"))
        .containsExactly("ERROR host PAY_OUT PAY_DUE 2026-03-02T00:00:00Z 2026-03-16T00:00:00Z");
    assertThat(duties(TERMINATED, TWO, terms, PayBasis.none(), "2026-07-16")).hasSize(1);
    Payment paid = Payment.of("instalment 1", at("2026-03-05"), Money.of("1000", "EUR"));
    assertThat(duties(STARTED, TWO, terms, PayBasis.none(), "2026-03-16", paid)).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PayTerms.builder().payer(ActorSide.MENTOR).build())
        .withMessage(
            "PayTerms: payer is MENTOR, it must be the program, the host or the institution");
  }

  @Test
  void duties_ofWhoeverCanUnblockAPayment() {
    EvaluationRules rules = EvaluationRules.standard();
    Gate midpoint = Gate.of("midpoint", GateCondition.passes("midpoint", EvaluatorRole.SUPERVISOR));
    Stipend stipend = new Stipend(List.of(Money.of("1000", "EUR")));
    PayTerms gated = PayTerms.builder().addGate(midpoint).build();
    PayBasis asked = basis(asked(STARTED, rules)); // due on 2 April
    assertThat(duties(STARTED, stipend, gated, asked, "2026-04-02")).isEmpty();
    assertThat(duties(STARTED, stipend, gated, asked, "2026-04-03"))
        .containsExactly(
            "WARNING supervisor eve HAND_IN_EVALUATION GATE_AWAITS_EVALUATION"
                + " 2026-04-03T00:00:00Z now");
    assertThat(duties(TERMINATED, stipend, gated, asked, "2026-04-03")).isEmpty();

    FixedFee fee = new FixedFee(Money.of("1000", "EUR"));
    PayTerms delivered = PayTerms.builder().addDeliverables("report", "slides").build();
    PayBasis one = PayBasis.none().withAcceptedDeliverables(Map.of("slides", at("2026-05-02")));
    assertThat(duties(STARTED, fee, delivered, one, "2026-05-20")).isEmpty();
    assertThat(duties(STARTED, fee, delivered, one, "2026-06-02"))
        .containsExactly(
            "WARNING supervisor eve ACCEPT_DELIVERABLE PAY_AWAITS_DELIVERABLE"
                + " 2026-06-01T00:00:00Z 2026-06-01T00:00:00Z");

    AcademicCredit credit = new AcademicCredit(BigDecimal.valueOf(3));
    PayTerms none = PayTerms.builder().build();
    assertThat(duties(STARTED, credit, none, PayBasis.none(), "2026-06-02"))
        .containsExactly(
            "WARNING program COMPLETE_PLACEMENT PAY_AWAITS_COMPLETION"
                + " 2026-06-01T00:00:00Z 2026-06-01T00:00:00Z");
    PayBasis done = PayBasis.none().withCompletedAt(at("2026-06-01"));
    assertThat(duties(STARTED, credit, none, done, "2026-06-02"))
        .containsExactly(
            "INFO institution AWARD_CREDIT PAY_DUE 2026-06-01T12:00:00Z 2026-07-01T12:00:00Z");
    Payment awarded = Payment.ofCredit("credit", at("2026-06-02"));
    assertThat(duties(STARTED, credit, none, done, "2026-06-02", awarded)).isEmpty();
  }

  @Test
  void otherPlacement_isRefused() {
    PaySchedule schedule = PaySchedule.of(STARTED, TWO, BY_DAY);
    Placement other = STARTED.withId(PlacementId.of("p-18"));
    DateRange march = DateRange.of("2026-03-01", "2026-03-31");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                schedule.duties(
                    other,
                    BY_DAY,
                    PayBasis.none(),
                    List.of(),
                    EvaluationRules.standard(),
                    march,
                    at("2026-03-01")))
        .withMessage("PaySchedule: it is of placement p-17, not p-18. Maybe two were mixed up");
    BlindEvaluations asked = asked(STARTED, EvaluationRules.standard());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PayBasis.of(other, Map.of(), List.of(asked), Map.of()))
        .withMessageStartingWith("PayBasis: BlindEvaluations of placement p-17");
  }

  private static List<String> duties(
      Placement placement,
      Compensation compensation,
      PayTerms terms,
      PayBasis basis,
      String day,
      Payment... payments) {
    LocalDate today = LocalDate.parse(day);
    return PaySchedule.of(placement, compensation, terms)
        .duties(
            placement,
            terms,
            basis,
            List.of(payments),
            EvaluationRules.standard(),
            new DateRange(today, today.plusDays(1)),
            at(day))
        .stream()
        .map(PayCasesTest::told)
        .toList();
  }

  private static String told(Duty duty) {
    return "%s %s %s %s %s %s"
        .formatted(
            duty.severity(),
            duty.by(),
            duty.step().code(),
            duty.why().code(),
            duty.since(),
            duty.due().map(Instant::toString).orElse("now"));
  }

  private static BlindEvaluations asked(Placement placement, EvaluationRules rules) {
    EvaluationForm form =
        new EvaluationForm(
            "work", List.of(new EvaluationItem("a", "Effort", RatingScale.INDEPENDENCE)));
    return BlindEvaluations.ask(
        placement.id(),
        EvaluationPlan.of(placement, rules).point("midpoint").orElseThrow(),
        Map.of(EvaluatorRole.SUPERVISOR, form));
  }

  private static BlindEvaluations said(BlindEvaluations asked, EvaluationResult result) {
    return asked.after(
        Evaluation.builder()
            .placement(asked.placement())
            .point(asked.point().name())
            .role(EvaluatorRole.SUPERVISOR)
            .submittedAt(asked.point().window().opensAt())
            .rate("a", 2)
            .result(result)
            .build());
  }

  private static PayBasis basis(BlindEvaluations evaluations) {
    return PayBasis.none().withEvaluations(evaluations);
  }

  private static Instant at(String day) {
    return Instant.parse(day + "T12:00:00Z");
  }
}
