package org.openinternship.core.bid;

import java.util.Objects;
import java.util.Optional;
import org.openinternship.core.reason.Reason;

/**
 * The result of an event.
 *
 * @param sheet the sheet after the event; the same as before if it was refused
 * @param refusal the reason why it was refused; empty: it was taken
 */
public record BidResult(BidSheet sheet, Optional<Reason> refusal) {
  /**
   * Checks that nothing is null.
   *
   * @param sheet the sheet after the event
   * @param refusal the reason why it was refused
   */
  public BidResult {
    Objects.requireNonNull(sheet, "BidResult.sheet");
    Objects.requireNonNull(refusal, "BidResult.refusal");
  }
}
