package org.openinternship.core.bid;

import java.util.Objects;
import org.openinternship.core.reason.Reason;

/**
 * An event that was refused, which left the bids and vetoes of the intern as they were.
 *
 * @param event the event
 * @param reason the reason against it
 */
public record BidRefusal(BidEvent event, Reason reason) {
  /**
   * Checks that nothing is null.
   *
   * @param event the event
   * @param reason the reason against it
   */
  public BidRefusal {
    Objects.requireNonNull(event, "BidRefusal.event");
    Objects.requireNonNull(reason, "BidRefusal.reason");
  }
}
