package org.openinternship.core.pay;

import java.util.Objects;
import org.openinternship.core.host.Compensation.AcademicCredit;
import org.openinternship.core.host.Money;
import org.openinternship.core.time.DateRange;

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
   * The pay for the hours worked in a period.
   *
   * @param rate the pay for one hour
   * @param period the days whose minutes count
   */
  record HoursWorked(Money rate, DateRange period) implements PayAmount {
    /**
     * Checks that nothing is null.
     *
     * @param rate the pay for one hour
     * @param period the days whose minutes count
     */
    public HoursWorked {
      Objects.requireNonNull(rate, "HoursWorked.rate");
      Objects.requireNonNull(period, "HoursWorked.period");
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
