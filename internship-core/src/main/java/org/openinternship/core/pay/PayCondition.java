package org.openinternship.core.pay;

import java.time.LocalDate;
import java.util.Objects;
import org.openinternship.core.check.Texts;
import org.openinternship.core.evaluation.Gate;

/** What has to hold before something is due. */
public sealed interface PayCondition {
  /**
   * A day has come, in the zone of the schedule.
   *
   * @param day the first day on which it is due
   */
  record From(LocalDate day) implements PayCondition {
    /**
     * Checks that nothing is null.
     *
     * @param day the first day on which it is due
     */
    public From {
      Objects.requireNonNull(day, "From.day");
    }
  }

  /**
   * Evaluations release it.
   *
   * @param gate the gate that must be open
   */
  record Released(Gate gate) implements PayCondition {
    /**
     * Checks that nothing is null.
     *
     * @param gate the gate that must be open
     */
    public Released {
      Objects.requireNonNull(gate, "Released.gate");
    }
  }

  /**
   * Something was delivered and accepted.
   *
   * @param deliverable the key of the deliverable
   */
  record Delivered(String deliverable) implements PayCondition {
    /**
     * Checks the key.
     *
     * @param deliverable the key of the deliverable
     * @throws IllegalArgumentException if it is blank
     */
    public Delivered {
      Texts.check("Delivered", "deliverable", deliverable);
    }
  }

  /** The placement is completed. */
  record Completed() implements PayCondition {}
}
