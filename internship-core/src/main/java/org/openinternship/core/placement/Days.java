package org.openinternship.core.placement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.openinternship.core.time.DateRange;

/** Days in any of several periods, each counted once. */
final class Days {
  private Days() {}

  /** The periods in order, those that overlap or touch as one; n log n. */
  static List<DateRange> union(Collection<DateRange> periods) {
    List<DateRange> union = new ArrayList<>();
    for (DateRange period :
        periods.stream().sorted(Comparator.comparing(DateRange::first)).toList()) {
      int before = union.size() - 1;
      if (before >= 0 && !period.first().isAfter(union.get(before).last().plusDays(1))) {
        if (period.last().isAfter(union.get(before).last())) {
          union.set(before, new DateRange(union.get(before).first(), period.last()));
        }
      } else {
        union.add(period);
      }
    }
    return union;
  }

  static long count(List<DateRange> union) {
    return union.stream().mapToLong(DateRange::days).sum();
  }
}
