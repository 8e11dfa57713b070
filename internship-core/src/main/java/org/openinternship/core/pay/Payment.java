package org.openinternship.core.pay;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.openinternship.core.host.Money;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.internal.Texts;
import org.openinternship.core.lifecycle.Event;
import org.openinternship.core.time.TimeBounds;

/**
 * A payment that was made, or credit that was awarded.
 *
 * @param line the name of the line of the schedule that it settles, in whole or in part
 * @param at the instant at which it was made
 * @param money the money, more than 0; empty: it is credit
 */
public record Payment(String line, Instant at, Optional<Money> money) implements Event {
  /**
   * Checks the amount.
   *
   * @param line the name of the line
   * @param at the instant
   * @param money the money
   * @throws IllegalArgumentException if the name is blank, or the money is 0
   */
  public Payment {
    line = Texts.name("Payment", "line", line);
    TimeBounds.check(at, "Payment.at");
    Objects.requireNonNull(money, "Payment.money");
    boolean paid = money.isEmpty() || money.get().amount().signum() > 0;
    Bounds.check(
        paid, "Payment", "money", money.map(Money::toString).orElse("credit"), "more than 0");
  }

  /**
   * Makes a payment of money.
   *
   * @param line the name of the line that it settles, in whole or in part
   * @param at the instant at which it was made
   * @param money the money, more than 0
   * @return the payment
   * @throws IllegalArgumentException if the name is blank, or the money is 0
   */
  public static Payment of(String line, Instant at, Money money) {
    return new Payment(line, at, Optional.of(Objects.requireNonNull(money, "Payment.money")));
  }

  /**
   * Makes the award of credit.
   *
   * @param line the name of the line
   * @param at the instant at which it was awarded
   * @return the award
   * @throws IllegalArgumentException if the name is blank
   */
  public static Payment ofCredit(String line, Instant at) {
    return new Payment(line, at, Optional.empty());
  }
}
