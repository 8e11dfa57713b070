package org.openinternship.core.pay;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.openinternship.core.duty.Duty;
import org.openinternship.core.evaluation.EvaluationRules;
import org.openinternship.core.finding.Report;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.host.Compensation;
import org.openinternship.core.id.PlacementId;
import org.openinternship.core.internal.Copies;
import org.openinternship.core.internal.Quoted;
import org.openinternship.core.internal.Texts;
import org.openinternship.core.people.Personal;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.time.DateRange;
import org.openinternship.core.time.TimeBounds;

/**
 * The payments of a placement, each with its conditions. It follows from the placement: made again
 * after an extension, a pause or an early end, it has the lines that hold then, under the same
 * names. Amounts are exact and in one currency; nothing is converted.
 *
 * @param placement the placement
 * @param lines the payments in their order, with names of their own; none: unpaid
 * @param zone the zone in which days are counted, which is the intern's
 */
public record PaySchedule(PlacementId placement, List<PayLine> lines, @Personal ZoneId zone) {
  /**
   * Copies the lines.
   *
   * @param placement the placement
   * @param lines the payments
   * @param zone the zone in which days are counted
   * @throws IllegalArgumentException if two have the same name, currencies differ, or days of hours
   *     overlap or are out of order
   */
  public PaySchedule {
    Objects.requireNonNull(placement, "PaySchedule.placement");
    lines = Copies.list(lines, "PaySchedule.lines");
    Objects.requireNonNull(zone, "PaySchedule.zone");
    Texts.checkDifferent("PaySchedule", "line", lines.stream().map(PayLine::name).toList());
    List<String> currencies =
        lines.stream()
            .flatMap(line -> line.currency().stream())
            .map(Currency::getCurrencyCode)
            .distinct()
            .toList();
    if (currencies.size() > 1) {
      throw new IllegalArgumentException(
          "PaySchedule: lines are in " + currencies + ", it must be one currency");
    }
    LocalDate end = LocalDate.MIN;
    for (PayLine line : lines) {
      if (line.amount() instanceof PayAmount.HoursWorked hours) {
        LocalDate first = hours.days().first().orElseThrow();
        if (!first.isAfter(end)) {
          throw new IllegalArgumentException(
              "PaySchedule: line %s pays hours from %s on, it must start after %s, up to which hours are in an earlier line"
                  .formatted(Quoted.of(line.name()), first, end));
        }
        end = hours.days().last().orElseThrow();
      }
    }
  }

  /**
   * Makes the schedule of a placement as it stands.
   *
   * <ul>
   *   <li>Hours are paid in periods from the first active day on, to the end as it is agreed or, if
   *       the placement ended, as it was: an extension adds lines, an early end takes them away.
   *       Each pays the hours of its active days on the day after its last; a period without active
   *       days has no line.
   *   <li>An instalment is due when its gate is open and its day has come. After an early end a day
   *       that was still ahead never comes, unless the terms say otherwise; a placement ends early
   *       if it is terminated, or by an agreed last day before the planned one. Being completed is
   *       no early end.
   *   <li>A fixed fee is due when all deliverables are accepted, credit on completion.
   * </ul>
   *
   * @param placement the placement
   * @param compensation the compensation of its project
   * @param terms the terms of pay
   * @return the schedule, in the intern's zone
   * @throws IllegalArgumentException if a stipend has neither gates nor days, or not one for each
   *     instalment, or a fixed fee has no deliverable
   */
  public static PaySchedule of(Placement placement, Compensation compensation, PayTerms terms) {
    Objects.requireNonNull(placement, "PaySchedule.placement");
    Objects.requireNonNull(compensation, "PaySchedule.compensation");
    Objects.requireNonNull(terms, "PaySchedule.terms");
    return new PaySchedule(
        placement.id(), PayLines.of(placement, compensation, terms), placement.zone());
  }

  /**
   * Calculates what is due and what blocks the rest, as if nothing had been paid.
   *
   * @param basis the facts so far
   * @param now an instant, usually of the host's clock
   * @return an item for each line
   */
  public PayStatement at(PayBasis basis, Instant now) {
    return at(basis, List.of(), now);
  }

  /**
   * Calculates what is due, what of it is paid, and what blocks the rest.
   *
   * @param basis the facts so far
   * @param payments the payments made, in any order; those that are not of this schedule, or are
   *     later than {@code now}, are left out
   * @param now an instant, usually of the host's clock
   * @return an item for each line
   */
  public PayStatement at(PayBasis basis, Collection<Payment> payments, Instant now) {
    Objects.requireNonNull(basis, "PaySchedule.basis");
    Objects.requireNonNull(payments, "PaySchedule.payments");
    TimeBounds.check(now, "PaySchedule.now");
    return new PayCalculation(this, basis, payments, now).statement();
  }

  /**
   * Checks payments against what is due.
   *
   * @param basis the facts so far
   * @param payments the payments made, in any order
   * @param now an instant, usually of the host's clock; later payments are left out
   * @return an error for each payment of a line that is not there, or in another currency than its
   *     line, with its place in the order given, and for each line that is overpaid; a warning for
   *     each line of which something is paid, though it is not due
   */
  public Report check(PayBasis basis, Collection<Payment> payments, Instant now) {
    PayStatement statement = at(basis, payments, now);
    Report.Collector found = Report.collector();
    int number = 0;
    for (Payment payment : payments) {
      if (!payment.at().isAfter(now)) {
        Optional<PayLine> line =
            lines.stream().filter(each -> each.name().equals(payment.line())).findFirst();
        if (line.filter(each -> each.takes(payment)).isEmpty()) {
          PayReason code =
              line.isEmpty() ? PayReason.PAYMENT_UNKNOWN : PayReason.PAYMENT_OF_ANOTHER_KIND;
          found.add(Severity.ERROR, "/payments/" + number, code, payment.line());
        }
      }
      number++;
    }
    statement.items().forEach(item -> item.check(found));
    return found.report();
  }

  /**
   * Returns what is to be done about pay: payments that are due, by the side that pays; those that
   * will be within the days asked about; and, once something blocks a payment that should have been
   * due, the step that unblocks it, by whoever can take it: an evaluation that is overdue, by its
   * evaluator; deliverables that are not accepted at the end of the placement, by the supervisor;
   * the completion, by the program.
   *
   * <p>What was earned stays to be paid, whatever the placement has become. What blocks a payment
   * is nobody's concern while the work rests, or if the placement was terminated. Credit is awarded
   * by the institution.
   *
   * @param placement the placement as it stands
   * @param terms the terms of pay: who pays, and within which time
   * @param basis the facts so far
   * @param payments the payments made, in any order
   * @param evaluation the rules of evaluation, by which a pause or an extension moves the instant
   *     from which an evaluation is overdue, as in {@link EvaluationRules#dueAt}
   * @param window the days that the reader looks at, from today on
   * @param now an instant, usually of the host's clock
   * @return the duties, in the order of the lines: information while there is time, an error for a
   *     payment that is overdue, a warning for what blocks another
   * @throws IllegalArgumentException if it is another placement
   */
  public List<Duty> duties(
      Placement placement,
      PayTerms terms,
      PayBasis basis,
      Collection<Payment> payments,
      EvaluationRules evaluation,
      DateRange window,
      Instant now) {
    Objects.requireNonNull(placement, "PaySchedule.placement");
    Objects.requireNonNull(terms, "PaySchedule.terms");
    Objects.requireNonNull(evaluation, "PaySchedule.evaluation");
    Objects.requireNonNull(window, "PaySchedule.window");
    if (!placement.id().equals(placement())) {
      throw new IllegalArgumentException(
          "PaySchedule: it is of placement %s, not %s. Maybe two were mixed up"
              .formatted(placement(), placement.id()));
    }
    return new PayDuties(placement, terms, basis, evaluation, window, now)
        .of(at(basis, payments, now));
  }

  /** {@return the placement and the lines, without the zone of the intern} */
  @Override
  public String toString() {
    return "PaySchedule[placement=" + placement + ", lines=" + lines + "]";
  }
}
