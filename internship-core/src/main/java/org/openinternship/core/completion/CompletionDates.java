package org.openinternship.core.completion;

import java.time.Instant;
import java.time.LocalDate;
import org.openinternship.core.placement.Placement;

/** The days that items of work and signatures of a placement can have. */
final class CompletionDates {
  private CompletionDates() {}

  /** Says whether an item was done by now. */
  static boolean counts(CompletedItem item, Placement placement, Instant now) {
    return !item.on().isAfter(placement.dayOf(now));
  }

  /** Says whether the day of an item can be: documents may be older than the placement. */
  static boolean fits(CompletedItem item, Placement placement, Instant now) {
    return counts(item, placement, now)
        && (item.item().kind() == CompletionItemKind.DOCUMENT
            || !item.on().isBefore(placement.period().first()));
  }

  /** Says whether somebody had signed by now, and not before there was anything to sign. */
  static boolean counts(Signatory signatory, Placement placement, Instant now) {
    LocalDate day = placement.dayOf(signatory.at());
    return !signatory.at().isAfter(now) && !day.isBefore(placement.period().first());
  }
}
