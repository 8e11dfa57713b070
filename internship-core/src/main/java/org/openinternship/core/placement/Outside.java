package org.openinternship.core.placement;

import org.openinternship.core.finding.ReasonCode;
import org.openinternship.core.finding.Report;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.time.DateRange;

/** Finds what reaches beyond a placement. */
final class Outside {
  private Outside() {}

  static void check(
      DateRange period, DateRange days, String path, Object what, Report.Collector found) {
    if (days.first().isBefore(period.first()) || days.last().isAfter(period.last())) {
      found.add(Severity.ERROR, path, ReasonCode.OUTSIDE_PLACEMENT, what, days, period);
    }
  }
}
