package org.openinternship.core.lifecycle;

import java.util.List;
import org.openinternship.core.approval.ApprovalState;
import org.openinternship.core.approval.DocumentState;
import org.openinternship.core.intake.ApplicationState;
import org.openinternship.core.intake.PostingState;
import org.openinternship.core.offer.OfferState;
import org.openinternship.core.placement.PlacementState;
import org.openinternship.core.progress.DeliverableState;

/** Every state machine of the library. */
final class Machines {
  static final List<StateMachine<?, ?>> ALL =
      List.of(
          PostingState.machine(),
          ApprovalState.machine(),
          ApplicationState.machine(),
          DocumentState.machine(),
          OfferState.machine(),
          PlacementState.machine(),
          DeliverableState.machine());

  private Machines() {}

  /** The class of its states. */
  static Class<?> states(StateMachine<?, ?> machine) {
    return machine.initial().getDeclaringClass();
  }
}
