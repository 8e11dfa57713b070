package org.openinternship.core.pay;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.openinternship.core.evaluation.EvaluationReason;
import org.openinternship.core.evaluation.EvaluationResult;
import org.openinternship.core.finding.Report;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.host.Compensation.AcademicCredit;
import org.openinternship.core.host.Money;
import org.openinternship.core.internal.Copies;
import org.openinternship.core.internal.Texts;
import org.openinternship.core.reason.Reason;
import org.openinternship.core.time.TimeBounds;

/**
 * An item of a pay statement: the money or credit of one line, due or blocked, paid or open.
 *
 * @param name the name of the line
 * @param money the money; for hours, of those worked so far; empty: it is credit
 * @param credit the credit; empty: it is money
 * @param dueFrom the instant from which on it is due, as far as it is known: that of the last
 *     condition, or of the day for which it waits; empty: it depends on what has not happened, or
 *     has no condition
 * @param blockedBy the reasons that block it; empty: it is due
 * @param payments the payments of it that were made, in the order of their instants
 */
public record PayItem(
    String name,
    Optional<Money> money,
    Optional<AcademicCredit> credit,
    Optional<Instant> dueFrom,
    List<Reason> blockedBy,
    List<Payment> payments) {
  /**
   * Copies reasons and payments.
   *
   * @param name the name of the line
   * @param money the money
   * @param credit the credit
   * @param dueFrom the instant from which on it is due
   * @param blockedBy the reasons that block it
   * @param payments the payments of it
   * @throws IllegalArgumentException if the name is blank, it is both money and credit or neither,
   *     or a payment is of another kind or line
   */
  public PayItem {
    Objects.requireNonNull(money, "PayItem.money");
    Objects.requireNonNull(credit, "PayItem.credit");
    TimeBounds.checkPresent(dueFrom, "PayItem.dueFrom");
    Objects.requireNonNull(blockedBy, "PayItem.blockedBy");
    name = Texts.name("PayItem", "name", name);
    payments = Copies.list(payments, "PayItem.payments");
    if (money.isPresent() == credit.isPresent()) {
      throw new IllegalArgumentException(
          "PayItem: " + name + " must be either money or credit, not both or neither");
    }
    blockedBy = List.copyOf(blockedBy);
    for (Payment payment : payments) {
      if (!payment.line().equals(name)
          || !payment.money().map(Money::currency).equals(money.map(Money::currency))) {
        throw new IllegalArgumentException(
            "PayItem: a payment of %s is none of %s, in its currency"
                .formatted(payment.line(), name));
      }
    }
  }

  /** {@return whether nothing blocks it} */
  public boolean isDue() {
    return blockedBy.isEmpty();
  }

  /**
   * Returns whether it is never to be paid: the placement ended before its day, or an evaluation
   * ended it without pay.
   *
   * @return whether it is, as things stand
   */
  public boolean isLapsed() {
    return blockedBy.stream().anyMatch(PayItem::lapses);
  }

  private static boolean lapses(Reason reason) {
    return reason.code() == PayReason.PAY_LAPSED
        || (reason.code() == EvaluationReason.GATE_RESULT
            && reason.argument("result").equals(EvaluationResult.ENDED_WITHOUT_PAY.name()));
  }

  /** {@return the money that was paid; empty: none was} */
  public Optional<Money> paid() {
    return payments.stream().flatMap(payment -> payment.money().stream()).reduce(Money::plus);
  }

  /** {@return the money that is not paid, due or not; empty: nothing is left} */
  public Optional<Money> unpaid() {
    return money
        .filter(whole -> paid().filter(paid -> !isMore(whole, paid)).isEmpty())
        .map(whole -> paid().map(whole::minus).orElse(whole))
        .filter(left -> left.amount().signum() > 0);
  }

  /** {@return whether nothing of it is left to be paid or awarded, due or not} */
  public boolean isSettled() {
    return credit.isPresent() ? !payments.isEmpty() : unpaid().isEmpty();
  }

  private static boolean isMore(Money one, Money other) {
    return one.amount().compareTo(other.amount()) > 0;
  }

  /** Checks what was paid against what is due. */
  void check(Report.Collector found) {
    Optional<Money> paid = paid();
    if (money.isPresent() && paid.isPresent() && isMore(paid.get(), money.get())) {
      found.add(Severity.ERROR, "/payments", PayReason.OVERPAID, name, paid.get(), money.get());
    }
    if (!payments.isEmpty() && !isDue()) {
      found.add(Severity.WARNING, "/payments", PayReason.PAID_BEFORE_DUE, name);
    }
  }
}
