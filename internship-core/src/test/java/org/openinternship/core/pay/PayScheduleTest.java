package org.openinternship.core.pay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openinternship.core.evaluation.BlindEvaluations;
import org.openinternship.core.evaluation.Evaluation;
import org.openinternship.core.evaluation.EvaluationForm;
import org.openinternship.core.evaluation.EvaluationItem;
import org.openinternship.core.evaluation.EvaluationPlan;
import org.openinternship.core.evaluation.EvaluationPoint;
import org.openinternship.core.evaluation.EvaluationResult;
import org.openinternship.core.evaluation.EvaluationRules;
import org.openinternship.core.evaluation.EvaluatorRole;
import org.openinternship.core.evaluation.Gate;
import org.openinternship.core.evaluation.GateCondition;
import org.openinternship.core.evaluation.PlannedPoint;
import org.openinternship.core.evaluation.Rating;
import org.openinternship.core.evaluation.RatingScale;
import org.openinternship.core.host.Compensation;
import org.openinternship.core.host.Compensation.AcademicCredit;
import org.openinternship.core.host.Compensation.FixedFee;
import org.openinternship.core.host.Compensation.Hourly;
import org.openinternship.core.host.Compensation.Stipend;
import org.openinternship.core.host.Money;
import org.openinternship.core.id.PlacementId;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.reason.Reason;
import org.openinternship.core.time.DateRange;
import org.openinternship.core.time.Days;

class PayScheduleTest {
  private static final ZoneId ZONE = ZoneId.of("America/New_York");
  private static final DateRange TERM = DateRange.of("2026-06-01", "2026-08-23");
  private static final Instant START = Instant.parse("2026-06-01T12:00:00Z");
  private static final Instant END = Instant.parse("2026-09-01T12:00:00Z");
  private static final PlacementId PLACEMENT = PlacementId.of("p-17");
  private static final Placement PLACED =
      Placement.builder()
          .id(PLACEMENT)
          .intern("ada")
          .project("api")
          .host("ghent")
          .firstSupervisor("eve")
          .plannedPeriod(TERM)
          .zone(ZONE)
          .build();
  private static final EvaluationForm FORM =
      new EvaluationForm(
          "work", List.of(new EvaluationItem("a", "Effort", RatingScale.INDEPENDENCE)));

  /** LFX Mentorship and Google Summer of Code: midpoint and final each release half. */
  @Test
  void halfAtMidpoint_halfAtTheEnd() {
    PaySchedule schedule = stipend("6600", EvaluationRules.standard(), 1, 1);
    BlindEvaluations midpoint = asked(EvaluationRules.standard()).get(0);
    BlindEvaluations last = asked(EvaluationRules.standard()).get(1);
    PayStatement none = schedule.at(PayBasis.none().withEvaluations(midpoint, last), START);
    assertThat(none.due()).isEmpty();
    assertThat(none.totalDue()).isEmpty();
    assertThat(none.blocked().get(0).blockedBy())
        .extracting(Reason::toString)
        .containsExactly(
            "GATE_AWAITS_EVALUATION: midpoint waits for the evaluation by the mentor"
                + " (\"midpoint\")");

    PayStatement half =
        schedule.at(
            PayBasis.none()
                .withEvaluations(midpoint.after(mentor(midpoint, EvaluationResult.PASS)), last),
            END);
    assertThat(half.due()).extracting(PayItem::name).containsExactly("instalment 1");
    assertThat(half.totalDue()).contains(Money.of("3300", "USD"));
    assertThat(half.total()).contains(Money.of("6600", "USD"));
  }

  /** Outreachy: 7,000 USD in instalments released by four feedback points. */
  @Test
  void fourInstalments_byFourFeedbackPoints() {
    EvaluationRules rules =
        EvaluationRules.of(
            new PlannedPoint("feedback 1", 15),
            new PlannedPoint("feedback 2", 45),
            new PlannedPoint("feedback 3", 75),
            new PlannedPoint("feedback 4", 100));
    PaySchedule schedule = stipend("7000", rules, 1, 2, 2, 2);
    List<BlindEvaluations> in =
        asked(rules).stream()
            .map(
                each ->
                    each.after(
                        mentor(
                            each,
                            each.point().name().equals("feedback 3")
                                ? EvaluationResult.EXTEND
                                : EvaluationResult.PASS)))
            .toList();
    PayStatement statement = schedule.at(PayBasis.none().withEvaluations(in), END);
    assertThat(statement.items())
        .extracting(item -> item.money().orElseThrow().toString())
        .containsExactly("1000.00 USD", "2000.00 USD", "2000.00 USD", "2000.00 USD");
    assertThat(statement.blocked()).extracting(PayItem::name).containsExactly("instalment 3");
    assertThat(statement.totalDue()).contains(Money.of("5000", "USD"));
  }

  @Test
  void instalments_byDay_inTheZoneOfTheSchedule() {
    PaySchedule schedule =
        PaySchedule.of(
            PLACED,
            new Stipend(Money.of("100", "EUR").split(1)),
            terms().addDays(LocalDate.parse("2026-07-01")).build());
    Instant before = Instant.parse("2026-07-01T03:59:59Z"); // 30 June in New York
    assertThat(schedule.at(PayBasis.none(), before).items().get(0).blockedBy())
        .extracting(Reason::toString)
        .containsExactly("PAY_NOT_BEFORE: instalment 1 is due from 1 July 2026 on");
    assertThat(schedule.at(PayBasis.none(), before.plusSeconds(1)).blocked()).isEmpty();
  }

  @Test
  void hours_byMonth() {
    PaySchedule schedule =
        PaySchedule.of(PLACED, new Hourly(Money.of("10.01", "USD")), terms().build());
    assertThat(schedule.lines())
        .extracting(PayLine::name)
        .containsExactly("hours from 2026-06-01", "hours from 2026-07-01", "hours from 2026-08-01");
    PayBasis basis =
        PayBasis.none()
            .withMinutes(
                Map.of(
                    LocalDate.parse("2026-06-01"), 30, // 5.005: 5.01 so far
                    LocalDate.parse("2026-07-31"), 30, // 10.01 so far, 5.00 more
                    LocalDate.parse("2026-08-24"), 7)); // after the end
    PayStatement july = schedule.at(basis, Instant.parse("2026-08-01T04:00:00Z"));
    assertThat(july.items())
        .extracting(item -> item.money().orElseThrow().toString())
        .containsExactly("5.01 USD", "5.00 USD", "0.00 USD");
    assertThat(july.totalDue()).contains(Money.of("10.01", "USD"));
    assertThat(july.blocked()).hasSize(1);
    assertThat(july.minutesOutside()).isEqualTo(7);
  }

  @Test
  void fixedFee_whenAllIsAccepted() {
    PaySchedule schedule =
        PaySchedule.of(
            PLACED,
            new FixedFee(Money.of("400", "USD")),
            terms().addDeliverables("report", "slides").build());
    PayStatement one =
        schedule.at(PayBasis.none().withAcceptedDeliverables(Map.of("report", START)), END);
    assertThat(one.items().get(0).blockedBy())
        .extracting(Reason::toString)
        .containsExactly("PAY_AWAITS_DELIVERABLE: fee waits until deliverable slides is accepted");
    assertThat(
            schedule
                .at(
                    PayBasis.none()
                        .withAcceptedDeliverables(Map.of("slides", START, "report", START)),
                    END)
                .totalDue())
        .contains(Money.of("400", "USD"));
  }

  @Test
  void credit_onCompletion() {
    AcademicCredit three = new AcademicCredit(new BigDecimal("3"));
    PaySchedule schedule = PaySchedule.of(PLACED, three, terms().build());
    assertThat(schedule.at(PayBasis.none(), END).items().get(0).blockedBy())
        .extracting(Reason::toString)
        .containsExactly("PAY_AWAITS_COMPLETION: credit waits until the placement is completed");
    PayStatement done = schedule.at(PayBasis.none().withCompletedAt(END), END);
    assertThat(done.due()).extracting(PayItem::credit).containsExactly(Optional.of(three));
    assertThat(done.total()).isEmpty();
  }

  @Test
  void unpaid_hasNoLine() {
    PaySchedule schedule = PaySchedule.of(PLACED, Compensation.unpaid(), terms().build());
    assertThat(schedule.lines()).isEmpty();
    PayBasis worked = PayBasis.none().withMinutes(Map.of(TERM.first(), 60));
    assertThat(schedule.at(worked, END)).isEqualTo(new PayStatement(List.of(), 0));
  }

  @Test
  void terms_thatDoNotFit() {
    Stipend two = new Stipend(Money.of("100", "USD").split(1, 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PaySchedule.of(PLACED, two, terms().build()))
        .withMessage(
            "PaySchedule: 2 instalments have 0 gates and 0 days, it must be one for each of one or"
                + " both");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PaySchedule.of(PLACED, two, terms().addDays(TERM.last()).build()));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                PaySchedule.of(
                    PLACED,
                    two,
                    terms()
                        .addDays(TERM.first(), TERM.last())
                        .addGates(gates(EvaluationRules.of(PlannedPoint.FINAL)).get(0))
                        .build()));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> PaySchedule.of(PLACED, new FixedFee(Money.of("1", "USD")), terms().build()))
        .withMessage("PaySchedule: there is no deliverable, a fixed fee needs at least 1");
    assertThatIllegalArgumentException().isThrownBy(() -> terms().addDeliverables(" ").build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> terms().addDeliverables("a", "a").build())
        .withMessage("PayTerms: deliverable 'a' is there more than once");
  }

  @Test
  void lines_thatContradictEachOther() {
    PayLine usd = sum("a", "USD");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PaySchedule(PLACEMENT, List.of(usd, sum("b", "EUR")), ZONE))
        .withMessage("PaySchedule: lines are in [USD, EUR], it must be one currency");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PaySchedule(PLACEMENT, List.of(usd, usd), ZONE))
        .withMessage("PaySchedule: line 'a' is there more than once");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new PaySchedule(
                    PLACEMENT, List.of(hours("a", "2026-06-01"), hours("b", "2026-06-30")), ZONE))
        .withMessageStartingWith(
            "PaySchedule: line 'b' pays hours from 2026-06-30 on, it must start after");
    assertThatIllegalArgumentException().isThrownBy(() -> sum(" ", "USD"));
    assertThatNullPointerException().isThrownBy(() -> new PaySchedule(PLACEMENT, List.of(), null));
    assertThatNullPointerException().isThrownBy(() -> new PayLine("a", null, List.of()));
    assertThatNullPointerException().isThrownBy(() -> new PayAmount.Sum(null));
    assertThatNullPointerException().isThrownBy(() -> new PayAmount.Credit(null));
    assertThatNullPointerException()
        .isThrownBy(() -> new PayAmount.HoursWorked(null, Days.of(TERM)));
    assertThatNullPointerException().isThrownBy(() -> new PayCondition.DayReached(null));
    assertThatNullPointerException().isThrownBy(() -> new PayCondition.GateOpened(null));
    assertThatIllegalArgumentException().isThrownBy(() -> new PayCondition.DeliverableAccepted(""));
  }

  @Test
  void factsAndResults_thatAreWrong() {
    for (int minutes : new int[] {-1, 2881}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> PayBasis.none().withMinutes(Map.of(TERM.first(), minutes)))
          .withMessage("PayBasis: minutes of a day is " + minutes + ", it must be from 0 to 2880");
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> item("a", Optional.empty()))
        .withMessage("PayItem: a must be either money or credit, not both or neither");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> item(" ", Optional.of(Money.of("1", "USD"))));
    assertThatIllegalArgumentException().isThrownBy(() -> new PayStatement(List.of(), -1));
  }

  private static PayItem item(String name, Optional<Money> money) {
    return new PayItem(name, money, Optional.empty(), Optional.empty(), List.of(), List.of());
  }

  private static PayLine sum(String name, String currency) {
    return new PayLine(name, new PayAmount.Sum(Money.of("1", currency)), List.of());
  }

  private static PayLine hours(String name, String first) {
    LocalDate from = LocalDate.parse(first);
    return new PayLine(
        name,
        new PayAmount.HoursWorked(
            Money.of("1", "USD"), Days.of(new DateRange(from, from.plusDays(29)))),
        List.of());
  }

  private static PayTerms.Builder terms() {
    return PayTerms.builder();
  }

  private static PaySchedule stipend(String total, EvaluationRules rules, int... shares) {
    return PaySchedule.of(
        PLACED,
        new Stipend(Money.of(total, "USD").split(shares)),
        terms().addAllGates(gates(rules)).build());
  }

  private static List<Gate> gates(EvaluationRules rules) {
    return rules.points().stream()
        .map(
            point ->
                Gate.of(point.name(), GateCondition.passes(point.name(), EvaluatorRole.MENTOR)))
        .toList();
  }

  private static List<BlindEvaluations> asked(EvaluationRules rules) {
    return EvaluationPlan.of(TERM, ZONE, rules).points().stream()
        .map(point -> BlindEvaluations.ask(PLACEMENT, point, Map.of(EvaluatorRole.MENTOR, FORM)))
        .toList();
  }

  private static Evaluation mentor(BlindEvaluations at, EvaluationResult result) {
    EvaluationPoint point = at.point();
    return Evaluation.builder()
        .placement(PLACEMENT)
        .point(point.name())
        .role(EvaluatorRole.MENTOR)
        .submittedAt(point.window().opensAt())
        .result(result)
        .build()
        .withRatings(Rating.of("a", 3));
  }
}
