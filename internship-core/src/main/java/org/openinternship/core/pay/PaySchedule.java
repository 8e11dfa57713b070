package org.openinternship.core.pay;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.openinternship.core.host.Compensation;
import org.openinternship.core.host.Compensation.AcademicCredit;
import org.openinternship.core.host.Compensation.FixedFee;
import org.openinternship.core.host.Compensation.Hourly;
import org.openinternship.core.host.Compensation.Stipend;
import org.openinternship.core.host.Money;
import org.openinternship.core.internal.Copies;
import org.openinternship.core.internal.Texts;
import org.openinternship.core.time.DateRange;

/**
 * The payments of a placement, each with its conditions. Amounts are exact and in one currency;
 * nothing is converted.
 *
 * @param lines the payments in their order, with names of their own; none: unpaid
 * @param zone the zone in which days are counted
 */
public record PaySchedule(List<PayLine> lines, ZoneId zone) {
  /**
   * Copies the lines.
   *
   * @param lines the payments
   * @param zone the zone in which days are counted
   * @throws IllegalArgumentException if two have the same name, currencies differ, or periods of
   *     hours overlap or are out of order
   */
  public PaySchedule {
    lines = Copies.list(lines, "PaySchedule.lines");
    Objects.requireNonNull(zone, "PaySchedule.zone");
    Texts.checkDifferent("PaySchedule", "line", lines.stream().map(PayLine::name).toList());
    List<String> currencies =
        lines.stream()
            .flatMap(line -> money(line.amount()))
            .map(money -> money.currency().getCurrencyCode())
            .distinct()
            .toList();
    if (currencies.size() > 1) {
      throw new IllegalArgumentException(
          "PaySchedule: lines are in " + currencies + ", it must be one currency");
    }
    LocalDate end = LocalDate.MIN;
    for (PayLine line : lines) {
      if (line.amount() instanceof PayAmount.HoursWorked hours) {
        if (!hours.period().first().isAfter(end)) {
          throw new IllegalArgumentException(
              "PaySchedule: line '"
                  + line.name()
                  + "' is for "
                  + hours.period()
                  + ", it must start after "
                  + end
                  + ", up to which hours are in an earlier line");
        }
        end = hours.period().last();
      }
    }
  }

  private static Stream<Money> money(PayAmount amount) {
    if (amount instanceof PayAmount.Sum sum) {
      return Stream.of(sum.money());
    } else if (amount instanceof PayAmount.HoursWorked hours) {
      return Stream.of(hours.rate());
    }
    return Stream.empty();
  }

  /**
   * Makes the schedule of a compensation. Hours are due on the day after the period in which they
   * were worked; an instalment when its gate is open and its day has come; a fixed fee when all
   * deliverables are accepted; credit on completion.
   *
   * @param compensation the compensation of the project
   * @param terms the terms of pay
   * @return the schedule
   * @throws IllegalArgumentException if a stipend has neither gates nor days, or not one for each
   *     instalment, or a fixed fee has no deliverable
   */
  public static PaySchedule of(Compensation compensation, PayTerms terms) {
    Objects.requireNonNull(compensation, "PaySchedule.compensation");
    Objects.requireNonNull(terms, "PaySchedule.terms");
    List<PayLine> lines = new ArrayList<>();
    if (compensation instanceof Hourly hourly) {
      for (DateRange part : terms.frequency().parts(terms.period())) {
        lines.add(
            new PayLine(
                "hours " + part,
                new PayAmount.HoursWorked(hourly.rate(), part),
                List.of(new PayCondition.DayReached(part.last().plusDays(1)))));
      }
    } else if (compensation instanceof Stipend stipend) {
      List<Money> instalments = stipend.instalments();
      for (int i = 0; i < instalments.size(); i++) {
        lines.add(
            new PayLine(
                "instalment " + (i + 1),
                new PayAmount.Sum(instalments.get(i)),
                conditions(terms, i, instalments.size())));
      }
    } else if (compensation instanceof FixedFee fee) {
      if (terms.deliverables().isEmpty()) {
        throw new IllegalArgumentException(
            "PaySchedule: there is no deliverable, a fixed fee needs at least 1");
      }
      List<PayCondition> delivered =
          terms.deliverables().stream()
              .<PayCondition>map(PayCondition.DeliverableAccepted::new)
              .toList();
      lines.add(new PayLine("fee", new PayAmount.Sum(fee.fee()), delivered));
    } else if (compensation instanceof AcademicCredit credit) {
      lines.add(
          new PayLine(
              "credit",
              new PayAmount.Credit(credit),
              List.of(new PayCondition.PlacementCompleted())));
    }
    return new PaySchedule(lines, terms.zone());
  }

  private static List<PayCondition> conditions(PayTerms terms, int number, int instalments) {
    int gates = terms.gates().size();
    int days = terms.days().size();
    if (gates + days == 0
        || (gates != 0 && gates != instalments)
        || (days != 0 && days != instalments)) {
      throw new IllegalArgumentException(
          "PaySchedule: %s instalments have %s gates and %s days, it must be one for each of one or both"
              .formatted(instalments, gates, days));
    }
    List<PayCondition> conditions = new ArrayList<>();
    if (days > 0) {
      conditions.add(new PayCondition.DayReached(terms.days().get(number)));
    }
    if (gates > 0) {
      conditions.add(new PayCondition.GateOpened(terms.gates().get(number)));
    }
    return conditions;
  }

  /**
   * Calculates what is due, and what blocks the rest.
   *
   * @param basis the facts so far
   * @param now an instant, usually of the host's clock
   * @return an item for each line
   */
  public PayStatement at(PayBasis basis, Instant now) {
    Objects.requireNonNull(basis, "PaySchedule.basis");
    Objects.requireNonNull(now, "PaySchedule.now");
    return new PayCalculation(this, basis, now).statement();
  }
}
