package org.openinternship.core.contact;

import java.util.Objects;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.PlacementId;
import org.openinternship.core.id.SupervisorId;

/**
 * One thing that needs attention.
 *
 * @param placement in which placement
 * @param intern its intern
 * @param supervisor its supervisor
 * @param concern what it is, how grave, since when, and with whom it is
 * @param next what to do next
 */
public record AttentionItem(
    PlacementId placement,
    InternId intern,
    SupervisorId supervisor,
    OpenConcern concern,
    NextStep next) {
  /**
   * Checks that nothing is null.
   *
   * @param placement in which placement
   * @param intern its intern
   * @param supervisor its supervisor
   * @param concern what it is
   * @param next what to do next
   */
  public AttentionItem {
    Objects.requireNonNull(placement, "AttentionItem.placement");
    Objects.requireNonNull(intern, "AttentionItem.intern");
    Objects.requireNonNull(supervisor, "AttentionItem.supervisor");
    Objects.requireNonNull(concern, "AttentionItem.concern");
    Objects.requireNonNull(next, "AttentionItem.next");
  }
}
