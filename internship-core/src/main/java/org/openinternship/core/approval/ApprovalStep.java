package org.openinternship.core.approval;

import org.openinternship.core.internal.Texts;

/**
 * A gate that a posting has to pass.
 *
 * @param name its name, as in {@code maintainer}, not blank
 * @param eachMentor whether each mentor of the project has to confirm; otherwise one party decides
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
    Texts.check("ApprovalStep", "name", name);
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
   * Returns a gate at which each mentor confirms.
   *
   * @param name its name
   * @return the step
   */
  public static ApprovalStep ofEachMentor(String name) {
    return new ApprovalStep(name, true);
  }
}
