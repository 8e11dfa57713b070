package org.openinternship.core.progress;

import java.util.Objects;
import org.openinternship.core.internal.Bounds;

/**
 * The weights of the parts of progress against each other. A part of which a plan requires nothing
 * does not count at all.
 *
 * @param hours the weight of hours worked, 0 to 1,000; 1 by default
 * @param modules the weight of modules
 * @param tasks the weight of tasks
 * @param deliverables the weight of deliverables
 */
public record ProgressWeights(int hours, int modules, int tasks, int deliverables) {
  /** The largest weight of one part. */
  private static final int MAX = 1_000;

  /**
   * Checks the bounds.
   *
   * @param hours the weight of hours worked
   * @param modules the weight of modules
   * @param tasks the weight of tasks
   * @param deliverables the weight of deliverables
   * @throws IllegalArgumentException if one is out of bounds
   */
  public ProgressWeights {
    Bounds.check("ProgressWeights", "hours", hours, 0, MAX);
    Bounds.check("ProgressWeights", "modules", modules, 0, MAX);
    Bounds.check("ProgressWeights", "tasks", tasks, 0, MAX);
    Bounds.check("ProgressWeights", "deliverables", deliverables, 0, MAX);
  }

  /** {@return the equal weights of all parts} */
  public static ProgressWeights standard() {
    return new ProgressWeights(1, 1, 1, 1);
  }

  /**
   * Returns the weight of a part.
   *
   * @param kind the part
   * @return the weight, 0 to 1,000
   */
  public int of(ProgressKind kind) {
    Objects.requireNonNull(kind, "ProgressWeights.kind");
    return switch (kind) {
      case HOURS -> hours;
      case MODULES -> modules;
      case TASKS -> tasks;
      case DELIVERABLES -> deliverables;
    };
  }
}
