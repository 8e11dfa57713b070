package org.openinternship.core.pay;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.openinternship.core.evaluation.Lives;
import org.openinternship.core.host.Compensation.Hourly;
import org.openinternship.core.host.Compensation.Stipend;
import org.openinternship.core.host.Money;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.placement.PlacementState;

/** Random lives of a placement against a replay of them, day by day. */
class PayLifeProperties {
  private static final Money RATE = Money.of("12.34", "EUR");

  @Property
  void hours_arePaidOnTheActiveDays_byPeriodsFromTheFirst(
      @ForAll long seed, @ForAll PayFrequency frequency) {
    Random random = new Random(seed);
    Placement life = Lives.random(random);
    LocalDate from = life.plannedPeriod().first().minusDays(3);
    Map<LocalDate, Integer> minutes = new HashMap<>();
    for (int i = 0; i < 400; i++) {
      minutes.put(from.plusDays(i), random.nextInt(600));
    }
    LocalDate today = from.plusDays(random.nextInt(170));
    PayStatement statement =
        PaySchedule.of(life, new Hourly(RATE), PayTerms.builder().frequency(frequency).build())
            .at(
                PayBasis.of(life, minutes, List.of(), Map.of()),
                today.atTime(12, 0).atZone(life.zone()).toInstant());

    TreeMap<LocalDate, Integer> byPeriod = new TreeMap<>();
    int outside = 0;
    for (Map.Entry<LocalDate, Integer> day : minutes.entrySet()) {
      if (life.activeDays().contains(day.getKey())) {
        LocalDate first = life.activeDays().first().orElseThrow();
        byPeriod.merge(periodOf(day.getKey(), first, frequency), day.getValue(), Integer::sum);
      } else {
        outside += day.getValue();
      }
    }
    assertThat(statement.items())
        .extracting(PayItem::name)
        .isEqualTo(byPeriod.keySet().stream().map(first -> "hours from " + first).toList());
    assertThat(statement.minutesOutside()).isEqualTo(byPeriod.isEmpty() ? 0 : outside);
    long worked = 0;
    BigDecimal paid = BigDecimal.ZERO;
    LocalDate last =
        life.state().ended() ? life.activeDays().last().orElse(from) : life.period().last();
    for (PayItem item : statement.items()) {
      LocalDate start = LocalDate.parse(item.name().substring("hours from ".length()));
      worked += byPeriod.get(start);
      paid = paid.add(item.money().orElseThrow().amount());
      assertThat(paid)
          .isEqualTo(
              RATE.amount()
                  .multiply(BigDecimal.valueOf(worked))
                  .divide(BigDecimal.valueOf(60), 2, RoundingMode.HALF_UP));
      LocalDate end = start;
      while (end.isBefore(last)
          && periodOf(end.plusDays(1), life.activeDays().first().orElseThrow(), frequency)
              .equals(start)) {
        end = end.plusDays(1);
      }
      assertThat(item.isDue()).isEqualTo(today.isAfter(end));
    }
  }

  private static LocalDate periodOf(LocalDate day, LocalDate first, PayFrequency frequency) {
    LocalDate start = first;
    for (int i = 1; frequency != PayFrequency.AT_THE_END; i++) {
      LocalDate next =
          switch (frequency) {
            case WEEKLY -> first.plusDays(7L * i);
            case TWO_WEEKLY -> first.plusDays(14L * i);
            default -> first.plusMonths(i);
          };
      if (next.isAfter(day)) {
        return start;
      }
      start = next;
    }
    return start;
  }

  /** A line keeps its name, so that what was paid for it stays paid. */
  @Property
  void whatWasPaid_isNoUnknownPayment_whateverThePlacementBecomes(@ForAll long seed) {
    Random random = new Random(seed);
    Placement life = Lives.random(random);
    Map<LocalDate, Integer> minutes = new HashMap<>();
    for (LocalDate day : days(life)) {
      minutes.put(day, 60 + random.nextInt(300));
    }
    PayTerms terms = PayTerms.builder().frequency(PayFrequency.WEEKLY).build();
    List<Payment> payments = new ArrayList<>();
    for (int events = 1; events <= life.history().size(); events++) {
      Placement then = life.withHistory(life.history().subList(0, events));
      Instant now = events < life.history().size() ? life.history().get(events).at() : Instant.MAX;
      Instant at = now.equals(Instant.MAX) ? Instant.parse("2029-06-01T00:00:00Z") : now;
      PaySchedule schedule = PaySchedule.of(then, new Hourly(RATE), terms);
      PayBasis basis = PayBasis.of(then, worked(minutes, then, at), List.of(), Map.of());
      PayStatement statement = schedule.at(basis, payments, at);
      for (PayItem item : statement.open()) {
        payments.add(Payment.of(item.name(), at, item.unpaid().orElseThrow()));
      }
      PayStatement after = schedule.at(basis, payments, at);
      assertThat(after.totalOpen()).isEmpty();
      assertThat(schedule.check(basis, payments, at).of(PayReason.PAYMENT_UNKNOWN)).isEmpty();
      assertThat(schedule.check(basis, payments, at).of(PayReason.OVERPAID)).isEmpty();
    }
  }

  /** The minutes of the days that had been worked by then, which no later event takes back. */
  private static Map<LocalDate, Integer> worked(
      Map<LocalDate, Integer> minutes, Placement then, Instant at) {
    LocalDate today = LocalDate.ofInstant(at, then.zone());
    Map<LocalDate, Integer> worked = new HashMap<>();
    minutes.forEach(
        (day, each) -> {
          if (day.isBefore(today) && then.activeDays().contains(day)) {
            worked.put(day, each);
          }
        });
    return worked;
  }

  private static List<LocalDate> days(Placement life) {
    LocalDate first = life.plannedPeriod().first();
    return first.datesUntil(first.plusDays(400)).toList();
  }

  /** An instalment whose day comes after an early end is not due; all others are on their day. */
  @Property
  void instalments_afterAnEarlyEnd_areNotDue(@ForAll long seed, @ForAll boolean paidAfterwards) {
    Random random = new Random(seed);
    Placement life = Lives.random(random);
    LocalDate first = life.plannedPeriod().first();
    List<LocalDate> days = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      days.add(first.plusDays(random.nextInt(130)));
    }
    LocalDate today = first.plusDays(random.nextInt(140));
    PayTerms terms = PayTerms.builder().days(days).paidAfterEarlyEnd(paidAfterwards).build();
    List<PayItem> items =
        PaySchedule.of(life, new Stipend(Money.of("100", "EUR").split(1, 1, 1, 1, 1)), terms)
            .at(PayBasis.none(), today.atTime(12, 0).atZone(life.zone()).toInstant())
            .items();
    for (int i = 0; i < 5; i++) {
      boolean early =
          life.state() == PlacementState.TERMINATED
              ? days.get(i).isAfter(life.endedOn().orElseThrow()) || life.activeDays().isEmpty()
              : life.period().last().isBefore(life.plannedPeriod().last())
                  && (days.get(i).isAfter(life.period().last()) || life.activeDays().isEmpty());
      assertThat(items.get(i).isLapsed()).isEqualTo(early && !paidAfterwards);
      assertThat(items.get(i).isDue())
          .isEqualTo(!items.get(i).isLapsed() && !today.isBefore(days.get(i)));
    }
  }
}
