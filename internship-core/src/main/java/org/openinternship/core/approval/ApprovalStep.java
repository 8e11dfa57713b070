package org.openinternship.core.approval;

import org.openinternship.core.internal.Texts;

/**
 * A gate that a posting has to pass.
 *
 * @param name its name, as in {@code maintainer}, not blank
 * @param eachMentor whether each mentor of the project has to confirm; otherwise, and as long as
 *     the project has no mentor, one party decides
 */
public record ApprovalStep(String name, boolean eachMentor) {
  /**
   * Checks the name.
   *
   * @param name its name
   * @param eachMentor whether each mentor of the project has to confirm
   * @throws IllegalArgumentException if the name is blank
   */
  public ApprovalStep {
    name = Texts.name("ApprovalStep", "name", name);
  }

  /**
   * Returns a gate at which one party decides.
   *
   * @param name its name
   * @return the step
   */
  public static ApprovalStep of(String name) {
    return new ApprovalStep(name, false);
  }

  /**
   * Returns a gate at which each mentor confirms. Where a project has none, nobody's silence passes
   * it: somebody has to confirm in the name of the gate, as {@link Approver#of} it.
   *
   * @param name its name
   * @return the step
   */
  public static ApprovalStep ofEachMentor(String name) {
    return new ApprovalStep(name, true);
  }
}
