package org.openinternship.core.intake;

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
    if (name.isBlank()) {
      throw new IllegalArgumentException("ApprovalStep: the name is blank");
    }
  }

  /**
   * A gate at which one party decides.
   *
   * @param name its name
   * @return the step
   */
  public static ApprovalStep of(String name) {
    return new ApprovalStep(name, false);
  }

  /**
   * A gate at which each mentor confirms.
   *
   * @param name its name
   * @return the step
   */
  public static ApprovalStep ofEachMentor(String name) {
    return new ApprovalStep(name, true);
  }
}
