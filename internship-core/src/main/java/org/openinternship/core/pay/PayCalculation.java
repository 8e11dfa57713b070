package org.openinternship.core.pay;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openinternship.core.host.Money;
import org.openinternship.core.reason.Reason;

/** A calculation that goes through the lines of a schedule once. */
final class PayCalculation {
  private static final BigDecimal HOUR = BigDecimal.valueOf(60);

  private final PaySchedule schedule;
  private final PayBasis basis;
  private final Instant now;
  private final LocalDate today;

  /** Rate times minutes of all lines so far; {@code rounded} is the pay for it. */
  private BigDecimal worked = BigDecimal.ZERO;

  private BigDecimal rounded = BigDecimal.ZERO;

  PayCalculation(PaySchedule schedule, PayBasis basis, Instant now) {
    this.schedule = schedule;
    this.basis = basis;
    this.now = now;
    this.today = now.atZone(schedule.zone()).toLocalDate();
  }

  PayStatement statement() {
    List<PayItem> items = new ArrayList<>();
    boolean byTheHour = false;
    int outside = basis.minutes().values().stream().reduce(0, Math::addExact);
    for (PayLine line : schedule.lines()) {
      List<Reason> blockedBy =
          line.conditions().stream().flatMap(each -> blocks(line, each)).toList();
      if (line.amount() instanceof PayAmount.HoursWorked hours) {
        int minutes = minutes(hours);
        byTheHour = true;
        outside -= minutes;
        items.add(item(line, earned(hours.rate(), minutes), blockedBy));
      } else if (line.amount() instanceof PayAmount.Sum sum) {
        items.add(item(line, sum.money(), blockedBy));
      } else if (line.amount() instanceof PayAmount.Credit credit) {
        items.add(
            new PayItem(line.name(), Optional.empty(), Optional.of(credit.credit()), blockedBy));
      }
    }
    return new PayStatement(items, byTheHour ? outside : 0);
  }

  private static PayItem item(PayLine line, Money money, List<Reason> blockedBy) {
    return new PayItem(line.name(), Optional.of(money), Optional.empty(), blockedBy);
  }

  private int minutes(PayAmount.HoursWorked hours) {
    return basis.minutes().entrySet().stream()
        .filter(day -> hours.period().contains(day.getKey()))
        .mapToInt(day -> day.getValue())
        .sum();
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

  private Stream<Reason> blocks(PayLine line, PayCondition condition) {
    if (condition instanceof PayCondition.DayReached reached) {
      return when(
          today.isBefore(reached.day()),
          Reason.of(PayReason.PAY_NOT_BEFORE, line.name(), reached.day()));
    } else if (condition instanceof PayCondition.GateOpened opened) {
      return opened.gate().at(basis.evaluations(), now).blockedBy().stream();
    } else if (condition instanceof PayCondition.DeliverableAccepted accepted) {
      return when(
          !basis.acceptedDeliverables().contains(accepted.deliverable()),
          Reason.of(PayReason.PAY_AWAITS_DELIVERABLE, line.name(), accepted.deliverable()));
    }
    return when(!basis.completed(), Reason.of(PayReason.PAY_AWAITS_COMPLETION, line.name()));
  }

  private static Stream<Reason> when(boolean blocked, Reason reason) {
    return blocked ? Stream.of(reason) : Stream.empty();
  }
}
