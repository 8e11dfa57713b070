package org.openinternship.core.evaluation;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.internal.Texts;
import org.openinternship.core.reason.Reason;
import org.openinternship.core.time.TimeBounds;

/**
 * The state of a {@link Gate} at an instant.
 *
 * @param gate the name of the gate
 * @param blockedBy the reasons that keep it closed, one for each condition that does not hold;
 *     empty: it is open
 * @param openSince the instant at which it opened; present exactly if it is open
 */
public record GateState(String gate, List<Reason> blockedBy, Optional<Instant> openSince) {
  /**
   * Checks the name.
   *
   * @param gate the name of the gate
   * @param blockedBy the reasons that keep it closed
   * @param openSince the instant at which it opened
   * @throws IllegalArgumentException if the name is blank, or it is both open and blocked or
   *     neither
   */
  public GateState {
    Objects.requireNonNull(gate, "GateState.gate");
    Objects.requireNonNull(blockedBy, "GateState.blockedBy");
    TimeBounds.checkPresent(openSince, "GateState.openSince");
    Objects.requireNonNull(openSince, "GateState.openSince");
    gate = Texts.name("GateState", "gate", gate);
    blockedBy = List.copyOf(blockedBy);
    Bounds.check(
        blockedBy.isEmpty() == openSince.isPresent(),
        "GateState",
        "openSince",
        openSince.map(Instant::toString).orElse("missing"),
        "there exactly if nothing blocks it");
  }

  /** {@return whether nothing blocks it} */
  public boolean isOpen() {
    return blockedBy.isEmpty();
  }
}
