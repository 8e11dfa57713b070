package org.openinternship.core.evaluation;

import java.util.List;
import java.util.Objects;
import org.openinternship.core.internal.Texts;
import org.openinternship.core.reason.Reason;

/**
 * The state of a {@link Gate} at an instant.
 *
 * @param gate the name of the gate
 * @param blockedBy the reasons that keep it closed, one for each condition that does not hold;
 *     empty: it is open
 */
public record GateState(String gate, List<Reason> blockedBy) {
  /**
   * Checks the name.
   *
   * @param gate the name of the gate
   * @param blockedBy the reasons that keep it closed
   * @throws IllegalArgumentException if the name is blank
   */
  public GateState {
    Objects.requireNonNull(gate, "GateState.gate");
    Objects.requireNonNull(blockedBy, "GateState.blockedBy");
    Texts.check("GateState", "gate", gate);
    blockedBy = List.copyOf(blockedBy);
  }

  /** {@return whether nothing blocks it} */
  public boolean isOpen() {
    return blockedBy.isEmpty();
  }
}
