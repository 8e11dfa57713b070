package org.openinternship.core.pay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openinternship.core.host.Compensation;
import org.openinternship.core.host.Compensation.AcademicCredit;
import org.openinternship.core.host.Compensation.FixedFee;
import org.openinternship.core.host.Compensation.Hourly;
import org.openinternship.core.host.Compensation.Stipend;
import org.openinternship.core.host.Money;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.placement.PlacementState;
import org.openinternship.core.time.DateRange;
import org.openinternship.core.time.Days;

/** The lines that follow from a placement, its compensation and the terms of pay. */
final class PayLines {
  private final Placement placement;
  private final PayTerms terms;

  private PayLines(Placement placement, PayTerms terms) {
    this.placement = placement;
    this.terms = terms;
  }

  static List<PayLine> of(Placement placement, Compensation compensation, PayTerms terms) {
    PayLines lines = new PayLines(placement, terms);
    if (compensation instanceof Hourly hourly) {
      return lines.hours(hourly.rate());
    } else if (compensation instanceof Stipend stipend) {
      return lines.instalments(stipend.instalments());
    } else if (compensation instanceof FixedFee fee) {
      return List.of(lines.fee(fee.fee()));
    } else if (compensation instanceof AcademicCredit credit) {
      return List.of(
          new PayLine(
              "credit",
              new PayAmount.Credit(credit),
              List.of(new PayCondition.PlacementCompleted())));
    }
    return List.of();
  }

  /** A line is named by the first day of its period, which stays when the placement is extended. */
  private List<PayLine> hours(Money rate) {
    Days active = placement.activeDays();
    if (active.isEmpty()) {
      return List.of();
    }
    LocalDate first = active.first().orElseThrow();
    LocalDate last =
        placement.state().ended()
            ? active.last().orElseThrow()
            : placement.period().last(); // a pause without an end hides the days after it
    List<PayLine> lines = new ArrayList<>();
    for (DateRange part : terms.frequency().parts(new DateRange(first, last))) {
      Days worked = active.in(part);
      if (!worked.isEmpty()) {
        lines.add(
            new PayLine(
                "hours from " + part.first(),
                new PayAmount.HoursWorked(rate, worked),
                List.of(new PayCondition.DayReached(part.last().plusDays(1)))));
      }
    }
    return lines;
  }

  private PayLine fee(Money fee) {
    if (terms.deliverables().isEmpty()) {
      throw new IllegalArgumentException(
          "PaySchedule: there is no deliverable, a fixed fee needs at least 1");
    }
    List<PayCondition> delivered =
        terms.deliverables().stream()
            .<PayCondition>map(PayCondition.DeliverableAccepted::new)
            .toList();
    return new PayLine("fee", new PayAmount.Sum(fee), delivered);
  }

  private List<PayLine> instalments(List<Money> instalments) {
    int gates = terms.gates().size();
    int days = terms.days().size();
    if (gates + days == 0
        || (gates != 0 && gates != instalments.size())
        || (days != 0 && days != instalments.size())) {
      throw new IllegalArgumentException(
          "PaySchedule: %s instalments have %s gates and %s days, it must be one for each of one or both"
              .formatted(instalments.size(), gates, days));
    }
    Optional<LocalDate> cut = terms.paidAfterEarlyEnd() ? Optional.empty() : endedEarly();
    List<PayLine> lines = new ArrayList<>();
    for (int i = 0; i < instalments.size(); i++) {
      List<PayCondition> conditions = new ArrayList<>();
      if (days > 0) {
        LocalDate day = terms.days().get(i);
        conditions.add(new PayCondition.DayReached(day));
        cut.filter(end -> day.isAfter(end) || placement.activeDays().isEmpty())
            .map(PayCondition.Lapsed::new)
            .ifPresent(conditions::add);
      }
      if (gates > 0) {
        conditions.add(new PayCondition.GateOpened(terms.gates().get(i)));
      }
      lines.add(
          new PayLine("instalment " + (i + 1), new PayAmount.Sum(instalments.get(i)), conditions));
    }
    return lines;
  }

  /**
   * Returns the last day if it came before what was planned, for another reason than being done.
   */
  private Optional<LocalDate> endedEarly() {
    if (placement.state() == PlacementState.TERMINATED) {
      return placement.endedOn();
    }
    LocalDate agreed = placement.period().last();
    return agreed.isBefore(placement.plannedPeriod().last())
        ? Optional.of(agreed)
        : Optional.empty();
  }
}
