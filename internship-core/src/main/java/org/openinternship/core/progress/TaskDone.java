package org.openinternship.core.progress;

import java.time.Instant;
import java.util.Objects;

/**
 * A module or task is done. Done again, the first time counts.
 *
 * @param at when
 * @param key the key of the module or task
 */
public record TaskDone(Instant at, String key) {
  /**
   * Checks that nothing is null.
   *
   * @param at when
   * @param key the key of the module or task
   */
  public TaskDone {
    Objects.requireNonNull(at, "TaskDone.at");
    Objects.requireNonNull(key, "TaskDone.key");
  }
}
