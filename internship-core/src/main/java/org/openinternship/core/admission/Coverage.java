package org.openinternship.core.admission;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.openinternship.core.time.DateRange;

/** Whether ranges of days leave no gap in another. */
final class Coverage {
  private Coverage() {}

  /** Tells whether every day of a range is in one of the parts, in whatever order they are. */
  static boolean covers(Collection<DateRange> parts, DateRange whole) {
    LocalDate next = whole.first();
    List<DateRange> inOrder =
        parts.stream().sorted(Comparator.comparing(DateRange::first)).toList();
    for (DateRange part : inOrder) {
      if (part.first().isAfter(next)) {
        return false;
      } else if (!part.last().isBefore(whole.last())) {
        return true;
      } else if (!part.last().isBefore(next)) {
        next = part.last().plusDays(1);
      }
    }
    return false;
  }
}
