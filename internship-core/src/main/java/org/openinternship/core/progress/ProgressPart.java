package org.openinternship.core.progress;

import java.util.Objects;
import org.openinternship.core.check.Bounds;

/**
 * How far one part is.
 *
 * @param kind which part
 * @param done how much of it is done, 0 to {@code required}: more than required does not count
 * @param required how much there is to do, at least 1; in minutes, or for deliverables their number
 * @param weight how much it counts against the other parts
 */
public record ProgressPart(ProgressKind kind, long done, long required, int weight) {
  /**
   * Checks the bounds.
   *
   * @param kind which part
   * @param done how much of it is done
   * @param required how much there is to do
   * @param weight how much it counts against the other parts
   * @throws IllegalArgumentException if one is out of bounds
   */
  public ProgressPart {
    Objects.requireNonNull(kind, "ProgressPart.kind");
    Bounds.check("ProgressPart", "required", required, 1, Long.MAX_VALUE);
    Bounds.check("ProgressPart", "done", done, 0, required);
    Bounds.check("ProgressPart", "weight", weight, 0, Integer.MAX_VALUE);
  }

  /** {@return whether nothing is left to do} */
  public boolean complete() {
    return done == required;
  }
}
