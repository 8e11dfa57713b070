package org.openinternship.core.progress;

import java.time.Instant;
import java.util.Objects;
import org.openinternship.core.lifecycle.Event;

/**
 * The completion of a module or task. If it is completed again, the first time counts.
 *
 * @param at the instant
 * @param key the key of the module or task
 */
public record CompletedTask(Instant at, String key) implements Event {
  /**
   * Checks that nothing is null.
   *
   * @param at the instant
   * @param key the key of the module or task
   */
  public CompletedTask {
    Objects.requireNonNull(at, "CompletedTask.at");
    Objects.requireNonNull(key, "CompletedTask.key");
  }
}
