package org.openinternship.core.pay;

import java.math.BigDecimal;
import java.util.Objects;
import org.openinternship.core.check.Bounds;
import org.openinternship.core.finding.ReasonCode;
import org.openinternship.core.finding.Report;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.host.Compensation.FixedFee;
import org.openinternship.core.host.Money;

/**
 * The least fee for work that is paid by what is delivered.
 *
 * @param rate for each estimated hour
 */
public record LeastFee(Money rate) {
  /** 20 USD for each estimated hour, as published by platforms for micro-internships. */
  public static final LeastFee MICRO_INTERNSHIP = new LeastFee(Money.of("20", "USD"));

  private static final int MOST_HOURS = 10_000;

  /**
   * Checks that nothing is null.
   *
   * @param rate for each estimated hour
   */
  public LeastFee {
    Objects.requireNonNull(rate, "LeastFee.rate");
  }

  /**
   * Checks a fee.
   *
   * @param fee the fee
   * @param estimatedHours how many hours the work is estimated to take, 1 to 10,000
   * @return an error if it is less than the rate times the hours; a warning if it is in another
   *     currency, since nothing is converted
   * @throws IllegalArgumentException if the hours are out of bounds
   */
  public Report check(FixedFee fee, int estimatedHours) {
    Bounds.check("LeastFee", "estimatedHours", estimatedHours, 1, MOST_HOURS);
    Report.Collector found = Report.collector();
    Money paid = fee.fee();
    BigDecimal least = rate.amount().multiply(BigDecimal.valueOf(estimatedHours));
    if (!paid.currency().equals(rate.currency())) {
      found.add(Severity.WARNING, "/fee/currency", ReasonCode.FEE_NOT_COMPARABLE, paid, rate);
    } else if (paid.amount().compareTo(least) < 0) {
      found.add(Severity.ERROR, "/fee/amount", ReasonCode.FEE_TOO_LOW, paid, estimatedHours, rate);
    }
    return found.report();
  }
}
