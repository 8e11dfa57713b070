package org.openinternship.core.progress;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.openinternship.core.time.TimeBounds;

/**
 * Where a deliverable stands at an instant.
 *
 * @param deliverable the deliverable, with the day it is due as the placement stands
 * @param dueBy the instant at which that day ends in the intern's zone
 * @param state its state
 * @param handedIn the instant at which it was first handed in
 */
public record DeliverableStatus(
    Deliverable deliverable, Instant dueBy, DeliverableState state, Optional<Instant> handedIn) {
  /**
   * Checks that nothing is null.
   *
   * @param deliverable the deliverable
   * @param dueBy the instant at which its day ends
   * @param state its state
   * @param handedIn the instant at which it was first handed in
   */
  public DeliverableStatus {
    Objects.requireNonNull(deliverable, "DeliverableStatus.deliverable");
    TimeBounds.check(dueBy, "DeliverableStatus.dueBy");
    Objects.requireNonNull(state, "DeliverableStatus.state");
    TimeBounds.checkPresent(handedIn, "DeliverableStatus.handedIn");
  }

  /**
   * Says whether it was not handed in until an instant, although it was due.
   *
   * @param now the instant
   * @return true from {@link #dueBy} on until it is handed in
   */
  public boolean missing(Instant now) {
    TimeBounds.check(now, "DeliverableStatus.now");
    return !now.isBefore(dueBy) && handedIn.filter(at -> !at.isAfter(now)).isEmpty();
  }
}
