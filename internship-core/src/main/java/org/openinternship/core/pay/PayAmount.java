package org.openinternship.core.pay;

import java.util.Objects;
import org.openinternship.core.host.Compensation.AcademicCredit;
import org.openinternship.core.host.Money;
import org.openinternship.core.internal.Texts;
import org.openinternship.core.time.Days;

/** An amount of a line of a pay schedule. */
public sealed interface PayAmount {
  /**
   * A fixed sum.
   *
   * @param money the sum
   */
  record Sum(Money money) implements PayAmount {
    /**
     * Checks that nothing is null.
     *
     * @param money the sum
     */
    public Sum {
      Objects.requireNonNull(money, "Sum.money");
    }
  }

  /**
   * The pay for the hours worked on some days.
   *
   * @param rate the pay for one hour
   * @param days the days whose minutes count, at least one
   */
  record HoursWorked(Money rate, Days days) implements PayAmount {
    /**
     * Checks the days.
     *
     * @param rate the pay for one hour
     * @param days the days whose minutes count
     * @throws IllegalArgumentException if there is no day
     */
    public HoursWorked {
      Objects.requireNonNull(rate, "HoursWorked.rate");
      Objects.requireNonNull(days, "HoursWorked.days");
      Texts.checkNotEmpty("HoursWorked", "days", days.runs());
    }
  }

  /**
   * Academic credit.
   *
   * @param credit the credit
   */
  record Credit(AcademicCredit credit) implements PayAmount {
    /**
     * Checks that nothing is null.
     *
     * @param credit the credit
     */
    public Credit {
      Objects.requireNonNull(credit, "Credit.credit");
    }
  }
}
