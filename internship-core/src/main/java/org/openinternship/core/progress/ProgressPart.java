package org.openinternship.core.progress;

import java.util.Objects;
import org.openinternship.core.internal.Bounds;

/**
 * The progress in one part.
 *
 * @param kind the kind of part
 * @param done the amount done, 0 to {@code required}: more does not count
 * @param required the amount required, at least 1; in minutes, or for deliverables their number
 * @param weight the weight against the other parts
 */
public record ProgressPart(ProgressKind kind, long done, long required, int weight) {
  /**
   * Checks the bounds.
   *
   * @param kind the kind of part
   * @param done the amount done
   * @param required the amount required
   * @param weight the weight against the other parts
   * @throws IllegalArgumentException if one is out of bounds
   */
  public ProgressPart {
    Objects.requireNonNull(kind, "ProgressPart.kind");
    Bounds.checkMin("ProgressPart", "required", required, 1);
    Bounds.checkMin("ProgressPart", "done", done, 0);
    Bounds.checkNotAbove("ProgressPart", "done", done, "required", required);
    Bounds.checkMin("ProgressPart", "weight", weight, 0);
  }

  /** {@return whether all that is required is done} */
  public boolean complete() {
    return done == required;
  }
}
