package org.openinternship.core.progress;

import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;

/**
 * One thing that happened to a deliverable. Acts have a defined order even at the same instant:
 * there the order in which the events are declared decides, then the key.
 *
 * @param at when
 * @param deliverable the key of the deliverable
 * @param event what
 */
public record DeliverableAct(Instant at, String deliverable, DeliverableEvent event)
    implements Comparable<DeliverableAct> {
  private static final Comparator<DeliverableAct> ORDER =
      Comparator.comparing(DeliverableAct::at)
          .thenComparing(DeliverableAct::event)
          .thenComparing(DeliverableAct::deliverable);

  /**
   * Checks that nothing is null.
   *
   * @param at when
   * @param deliverable the key of the deliverable
   * @param event what
   */
  public DeliverableAct {
    Objects.requireNonNull(at, "DeliverableAct.at");
    Objects.requireNonNull(deliverable, "DeliverableAct.deliverable");
    Objects.requireNonNull(event, "DeliverableAct.event");
  }

  /** Orders by instant, then by event, then by key. */
  @Override
  public int compareTo(DeliverableAct other) {
    return ORDER.compare(this, other);
  }
}
