package org.openinternship.jackson.exchange;

import java.util.Objects;
import org.openinternship.core.finding.Report;
import org.openinternship.core.people.Intern;

/**
 * An intern who was read from a resume. What was passed over is not in the intern and in the
 * report, with its place in the resume as a JSON Pointer.
 *
 * @param intern the intern
 * @param report what was not understood, as errors, and what the resume does not say, as warnings;
 *     empty if nothing
 */
public record InternFromResume(Intern intern, Report report) {
  /**
   * Checks that both are there.
   *
   * @param intern the intern
   * @param report what was not understood
   */
  public InternFromResume {
    Objects.requireNonNull(intern, "InternFromResume.intern");
    Objects.requireNonNull(report, "InternFromResume.report");
  }
}
