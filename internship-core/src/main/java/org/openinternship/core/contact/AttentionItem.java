package org.openinternship.core.contact;

import java.util.Objects;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.PlacementId;
import org.openinternship.core.id.SupervisorId;
import org.openinternship.core.reason.Reason;

/**
 * An open concern of one placement.
 *
 * @param placement the placement
 * @param intern its intern
 * @param supervisor its supervisor
 * @param concern the concern, with its severity, its beginning and the responsible person
 * @param next the next step
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
   * @param placement the placement
   * @param intern its intern
   * @param supervisor its supervisor
   * @param concern the concern
   * @param next the next step
   */
  public AttentionItem {
    Objects.requireNonNull(placement, "AttentionItem.placement");
    Objects.requireNonNull(intern, "AttentionItem.intern");
    Objects.requireNonNull(supervisor, "AttentionItem.supervisor");
    Objects.requireNonNull(concern, "AttentionItem.concern");
    Objects.requireNonNull(next, "AttentionItem.next");
  }

  /** {@return the step of the person who is responsible, as a reason that can be told} */
  public Reason step() {
    return Reason.of(concern.next(), concern.responsible().withRole(), intern.withRole());
  }

  /** {@return the step of the intern, as a reason that can be told} */
  public Reason stepOfIntern() {
    return Reason.of(concern.nextForIntern(), intern.withRole(), supervisor.withRole());
  }
}
