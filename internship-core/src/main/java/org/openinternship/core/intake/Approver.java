package org.openinternship.core.intake;

import java.util.Optional;
import org.openinternship.core.id.MentorId;

/**
 * Who decides at a gate.
 *
 * @param step the name of the gate
 * @param mentor which mentor, at a gate where each confirms; otherwise empty
 */
public record Approver(String step, Optional<MentorId> mentor) {
  /**
   * Takes the parts as they are.
   *
   * @param step the name of the gate
   * @param mentor which mentor
   */
  public Approver {}

  /**
   * The one party of a gate.
   *
   * @param step the name of the gate
   * @return the approver
   */
  public static Approver of(String step) {
    return new Approver(step, Optional.empty());
  }

  /**
   * A mentor at a gate where each confirms.
   *
   * @param step the name of the gate
   * @param mentor the mentor's key
   * @return the approver
   */
  public static Approver mentor(String step, String mentor) {
    return new Approver(step, Optional.of(MentorId.of(mentor)));
  }

  /** {@return the gate, with the mentor's key where there is one} */
  @Override
  public String toString() {
    return step + mentor.map(id -> " " + id).orElse("");
  }
}
