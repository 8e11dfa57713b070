package org.openinternship.core.pay;

import java.util.Objects;
import org.openinternship.core.host.Compensation.AcademicCredit;
import org.openinternship.core.host.Money;
import org.openinternship.core.time.DateRange;

/** How much a line of a schedule comes to. */
public sealed interface PayAmount {
  /**
   * A sum that is known beforehand.
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
   * What the hours worked in a period come to.
   *
   * @param rate for one hour
   * @param period the days whose minutes count
   */
  record HoursWorked(Money rate, DateRange period) implements PayAmount {
    /**
     * Checks that nothing is null.
     *
     * @param rate for one hour
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
