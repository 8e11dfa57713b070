package org.openinternship.examples.measure;

import org.openinternship.examples.report.Complaint;

/**
 * How many interns and projects to measure with.
 *
 * @param interns 1 to 10,000,000
 * @param projects 1 to 10,000,000
 */
public record Size(int interns, int projects) {
  private static final int MAX = 10_000_000;

  /**
   * Checks the bounds.
   *
   * @param interns how many interns
   * @param projects how many projects
   * @throws Complaint if there are none or too many
   */
  public Size {
    if (interns < 1 || interns > MAX || projects < 1 || projects > MAX) {
      throw new Complaint(
          "-Dmeasure: %sx%s, but there can be 1 to %s interns and projects."
              .formatted(interns, projects, MAX));
    }
  }

  /**
   * Reads a size.
   *
   * @param text as in {@code 100000x25000}
   * @return the size
   * @throws Complaint if it reads otherwise or is out of bounds
   */
  public static Size parse(String text) {
    if (!text.matches("\\d{1,9}x\\d{1,9}")) {
      throw new Complaint(
          "-Dmeasure: '" + text + "' is not like INTERNSxPROJECTS, as in 100000x25000.");
    }
    int times = text.indexOf('x');
    return new Size(
        Integer.parseInt(text.substring(0, times)), Integer.parseInt(text.substring(times + 1)));
  }
}
