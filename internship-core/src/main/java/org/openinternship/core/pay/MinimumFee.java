package org.openinternship.core.pay;

import java.math.BigDecimal;
import java.util.Objects;
import org.openinternship.core.finding.Report;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.host.Compensation.FixedFee;
import org.openinternship.core.host.Money;
import org.openinternship.core.internal.Bounds;

/**
 * A minimum of fees for work that is paid by deliverables.
 *
 * @param rate the minimum for each estimated hour
 */
public record MinimumFee(Money rate) {
  /** 20 USD for each estimated hour, as published by platforms for micro-internships. */
  public static final MinimumFee MICRO_INTERNSHIP = new MinimumFee(Money.of("20", "USD"));

  /** The most hours that a project may be estimated to take. */
  private static final int MAX_HOURS = 10_000;

  /**
   * Checks that nothing is null.
   *
   * @param rate the minimum for each estimated hour
   */
  public MinimumFee {
    Objects.requireNonNull(rate, "MinimumFee.rate");
  }

  /**
   * Checks a fee.
   *
   * @param fee the fee
   * @param estimatedHours the hours that the work is estimated to take, 1 to 10,000
   * @return an error if it is less than the rate times the hours; a warning if it is in another
   *     currency, since nothing is converted
   * @throws IllegalArgumentException if the hours are out of bounds
   */
  public Report check(FixedFee fee, int estimatedHours) {
    Objects.requireNonNull(fee, "MinimumFee.fee");
    Bounds.check("MinimumFee", "estimatedHours", estimatedHours, 1, MAX_HOURS);
    Report.Collector found = Report.collector();
    Money paid = fee.fee();
    BigDecimal min = rate.amount().multiply(BigDecimal.valueOf(estimatedHours));
    if (!paid.currency().equals(rate.currency())) {
      found.add(Severity.WARNING, "/fee/currency", PayReason.FEE_NOT_COMPARABLE, paid, rate);
    } else if (paid.amount().compareTo(min) < 0) {
      found.add(Severity.ERROR, "/fee/amount", PayReason.FEE_TOO_LOW, paid, estimatedHours, rate);
    }
    return found.report();
  }
}
