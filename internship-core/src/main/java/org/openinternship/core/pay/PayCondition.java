package org.openinternship.core.pay;

import java.time.LocalDate;
import java.util.Objects;
import org.openinternship.core.evaluation.Gate;
import org.openinternship.core.internal.Texts;
import org.openinternship.core.time.TimeBounds;

/** A condition of a payment or credit; all conditions of a line must hold before it is due. */
public sealed interface PayCondition {
  /**
   * The condition that a day has come, in the zone of the schedule.
   *
   * @param day the first day on which it is due
   */
  record DayReached(LocalDate day) implements PayCondition {
    /**
     * Checks that nothing is null.
     *
     * @param day the first day on which it is due
     */
    public DayReached {
      TimeBounds.check(day, "DayReached.day");
    }
  }

  /**
   * The condition that evaluations have opened a gate. A result that ends the placement with pay
   * opens it as well as the results that it names.
   *
   * @param gate the gate that must be open
   */
  record GateOpened(Gate gate) implements PayCondition {
    /**
     * Checks that nothing is null.
     *
     * @param gate the gate that must be open
     */
    public GateOpened {
      Objects.requireNonNull(gate, "GateOpened.gate");
    }
  }

  /**
   * The condition that a deliverable was accepted.
   *
   * @param deliverable the key of the deliverable
   */
  record DeliverableAccepted(String deliverable) implements PayCondition {
    /**
     * Checks the key.
     *
     * @param deliverable the key of the deliverable
     * @throws IllegalArgumentException if it is blank
     */
    public DeliverableAccepted {
      deliverable = Texts.name("DeliverableAccepted", "deliverable", deliverable);
    }
  }

  /** The condition that the placement is completed. */
  record PlacementCompleted() implements PayCondition {}

  /**
   * The condition that can no longer be met: the placement ended early, before the day of the
   * payment.
   *
   * @param ended the last day of the placement
   */
  record Lapsed(LocalDate ended) implements PayCondition {
    /**
     * Checks that nothing is null.
     *
     * @param ended the last day of the placement
     */
    public Lapsed {
      TimeBounds.check(ended, "Lapsed.ended");
    }
  }
}
