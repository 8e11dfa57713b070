package org.openinternship.core.lifecycle;

import java.util.List;
import org.openinternship.core.placement.OfferState;

/** Every state machine of the library. */
final class Machines {
  static final List<StateMachine<?, ?>> ALL = List.of(OfferState.machine());

  private Machines() {}

  /** The class of its states. */
  static Class<?> states(StateMachine<?, ?> machine) {
    return machine.initial().getDeclaringClass();
  }
}
