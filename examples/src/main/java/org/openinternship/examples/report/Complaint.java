package org.openinternship.examples.report;

/** Something that the user of an example can put right; the message says what and how. */
public final class Complaint extends RuntimeException {
  private static final long serialVersionUID = 1;

  /**
   * A complaint.
   *
   * @param message what is wrong and what would be right
   */
  public Complaint(String message) {
    super(message);
  }

  /**
   * A complaint with a cause.
   *
   * @param message what is wrong and what would be right
   * @param cause how it was noticed
   */
  public Complaint(String message, Throwable cause) {
    super(message, cause);
  }
}
