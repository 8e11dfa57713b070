package org.openinternship.core.pay;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.openinternship.core.evaluation.EvaluationResult;
import org.openinternship.core.evaluation.GateState;
import org.openinternship.core.host.Money;
import org.openinternship.core.reason.Reason;
import org.openinternship.core.time.TimeWindow;

/** A calculation that goes through the lines of a schedule once. */
final class PayCalculation {
  private static final BigDecimal HOUR = BigDecimal.valueOf(60);

  private final PaySchedule schedule;
  private final PayBasis basis;
  private final Collection<Payment> payments;
  private final Instant now;
  private final Map<String, Integer> minutes;
  private int outside;

  /** Rate times minutes of all lines so far; {@code rounded} is the pay for it. */
  private BigDecimal worked = BigDecimal.ZERO;

  private BigDecimal rounded = BigDecimal.ZERO;

  PayCalculation(PaySchedule schedule, PayBasis basis, Collection<Payment> payments, Instant now) {
    this.schedule = schedule;
    this.basis = basis;
    this.payments = payments;
    this.now = now;
    this.minutes = minutes();
  }

  PayStatement statement() {
    List<PayItem> items = new ArrayList<>();
    for (PayLine line : schedule.lines()) {
      items.add(item(line));
    }
    return new PayStatement(items, outside);
  }

  /** Adds up the minutes of each line by the hour, and those that none of them pays. */
  private Map<String, Integer> minutes() {
    NavigableMap<LocalDate, PayLine> byFirstDay = new TreeMap<>();
    for (PayLine line : schedule.lines()) {
      if (line.amount() instanceof PayAmount.HoursWorked hours) {
        byFirstDay.put(hours.days().first().orElseThrow(), line);
      }
    }
    Map<String, Integer> sums = new HashMap<>(); // by the name of the line
    if (!byFirstDay.isEmpty()) {
      basis
          .minutes()
          .forEach(
              (day, worked) -> {
                Map.@Nullable Entry<LocalDate, PayLine> line = byFirstDay.floorEntry(day);
                if (line != null
                    && line.getValue().amount() instanceof PayAmount.HoursWorked hours
                    && hours.days().contains(day)) {
                  sums.merge(line.getValue().name(), worked, Math::addExact);
                } else {
                  outside = Math.addExact(outside, worked);
                }
              });
    }
    return sums;
  }

  private PayItem item(PayLine line) {
    List<Reason> blockedBy = new ArrayList<>();
    Optional<Instant> dueFrom =
        line.conditions().isEmpty() ? Optional.empty() : Optional.of(Instant.MIN);
    for (PayCondition condition : line.conditions()) {
      Optional<Instant> met = metAt(line, condition, blockedBy);
      dueFrom = dueFrom.flatMap(last -> met.map(each -> each.isAfter(last) ? each : last));
    }
    Optional<Money> money = Optional.empty();
    if (line.amount() instanceof PayAmount.HoursWorked hours) {
      money = Optional.of(earned(hours.rate(), minutes.getOrDefault(line.name(), 0)));
    } else if (line.amount() instanceof PayAmount.Sum sum) {
      money = Optional.of(sum.money());
    }
    return new PayItem(
        line.name(),
        money,
        line.amount() instanceof PayAmount.Credit credit
            ? Optional.of(credit.credit())
            : Optional.empty(),
        dueFrom,
        blockedBy,
        payments.isEmpty() ? List.of() : paid(line));
  }

  private List<Payment> paid(PayLine line) {
    return payments.stream()
        .filter(payment -> !payment.at().isAfter(now) && line.takes(payment))
        .sorted(Comparator.comparing(Payment::at))
        .toList();
  }

  /**
   * Returns the pay of all lines up to and with this one, rounded once, less that of the lines
   * before it: so the lines add up to the whole, and none is off by more than a minor unit.
   */
  private Money earned(Money rate, int minutes) {
    worked = worked.add(rate.amount().multiply(BigDecimal.valueOf(minutes)));
    BigDecimal whole = worked.divide(HOUR, rate.amount().scale(), RoundingMode.HALF_UP);
    Money money = new Money(whole.subtract(rounded), rate.currency());
    rounded = whole;
    return money;
  }

  /** Returns when a condition was met, or will be; adds the reason that it is not met now. */
  private Optional<Instant> metAt(PayLine line, PayCondition condition, List<Reason> blockedBy) {
    if (condition instanceof PayCondition.DayReached reached) {
      LocalDate day = reached.day();
      Instant start = TimeWindow.startOf(day, schedule.zone());
      if (now.isBefore(start)) {
        blockedBy.add(Reason.of(PayReason.PAY_NOT_BEFORE, line.name(), day));
      }
      return Optional.of(start);
    } else if (condition instanceof PayCondition.GateOpened opened) {
      GateState gate =
          opened.gate().accepting(EvaluationResult.ENDED_WITH_PAY).at(basis.evaluations(), now);
      blockedBy.addAll(gate.blockedBy());
      return gate.openSince();
    } else if (condition instanceof PayCondition.DeliverableAccepted accepted) {
      String key = accepted.deliverable();
      Optional<Instant> at = happened(Optional.ofNullable(basis.acceptedDeliverables().get(key)));
      if (at.isEmpty()) {
        blockedBy.add(Reason.of(PayReason.PAY_AWAITS_DELIVERABLE, line.name(), key));
      }
      return at;
    } else if (condition instanceof PayCondition.Lapsed lapsed) {
      blockedBy.add(Reason.of(PayReason.PAY_LAPSED, line.name(), lapsed.ended()));
      return Optional.empty();
    }
    Optional<Instant> completed = happened(basis.completedAt());
    if (completed.isEmpty()) {
      blockedBy.add(Reason.of(PayReason.PAY_AWAITS_COMPLETION, line.name()));
    }
    return completed;
  }

  private Optional<Instant> happened(Optional<Instant> at) {
    return at.filter(instant -> !instant.isAfter(now));
  }
}
