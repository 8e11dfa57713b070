package org.openinternship.core.progress;

import org.openinternship.core.check.Bounds;

/**
 * How much each part of progress counts against the others. A part of which a plan requires nothing
 * does not count at all.
 *
 * @param hours the weight of hours worked, 0 to 1,000; 1 by default
 * @param modules that of modules
 * @param tasks that of tasks
 * @param deliverables that of deliverables
 */
public record ProgressWeights(int hours, int modules, int tasks, int deliverables) {
  private static final int MOST = 1_000;

  /**
   * Checks the bounds.
   *
   * @param hours the weight of hours worked
   * @param modules that of modules
   * @param tasks that of tasks
   * @param deliverables that of deliverables
   * @throws IllegalArgumentException if one is out of bounds
   */
  public ProgressWeights {
    Bounds.check("ProgressWeights", "hours", hours, 0, MOST);
    Bounds.check("ProgressWeights", "modules", modules, 0, MOST);
    Bounds.check("ProgressWeights", "tasks", tasks, 0, MOST);
    Bounds.check("ProgressWeights", "deliverables", deliverables, 0, MOST);
  }

  /** {@return all parts alike} */
  public static ProgressWeights standard() {
    return new ProgressWeights(1, 1, 1, 1);
  }

  /**
   * The weight of a part.
   *
   * @param kind which
   * @return 0 to 1,000
   */
  public int of(ProgressKind kind) {
    return switch (kind) {
      case HOURS -> hours;
      case MODULES -> modules;
      case TASKS -> tasks;
      case DELIVERABLES -> deliverables;
    };
  }
}
