package org.openinternship.core.progress;

import java.time.Instant;
import java.util.Objects;
import org.openinternship.core.internal.Texts;
import org.openinternship.core.lifecycle.Event;
import org.openinternship.core.time.TimeBounds;

/**
 * An event in the life of a deliverable.
 *
 * @param at the instant
 * @param deliverable the key of the deliverable
 * @param transition the transition
 */
public record DeliverableEvent(Instant at, String deliverable, DeliverableTransition transition)
    implements Event {
  /**
   * Checks that nothing is null.
   *
   * @param at the instant
   * @param deliverable the key of the deliverable
   * @param transition the transition
   */
  public DeliverableEvent {
    TimeBounds.check(at, "DeliverableEvent.at");
    Texts.key("DeliverableEvent", "deliverable", deliverable);
    Objects.requireNonNull(transition, "DeliverableEvent.transition");
  }
}
