package org.openinternship.core.approval;

import java.util.Objects;
import java.util.Optional;
import org.openinternship.core.id.MentorId;
import org.openinternship.core.internal.Texts;

/**
 * A party that decides at a gate.
 *
 * @param step the name of the gate
 * @param mentor the mentor, at a gate where each confirms; otherwise, and where there is none,
 *     empty
 */
public record Approver(String step, Optional<MentorId> mentor) {
  /**
   * Checks that nothing is null.
   *
   * @param step the name of the gate
   * @param mentor the mentor, where each confirms
   */
  public Approver {
    step = Texts.name("Approver", "step", step);
    Objects.requireNonNull(mentor, "Approver.mentor");
  }

  /**
   * Returns the one party of a gate.
   *
   * @param step the name of the gate
   * @return the approver
   */
  public static Approver of(String step) {
    return new Approver(step, Optional.empty());
  }

  /**
   * Returns a mentor at a gate where each confirms.
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
