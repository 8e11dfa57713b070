package org.openinternship.core.progress;

import java.time.Instant;
import org.openinternship.core.internal.Texts;
import org.openinternship.core.lifecycle.Event;
import org.openinternship.core.time.TimeBounds;

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
    TimeBounds.check(at, "CompletedTask.at");
    Texts.key("CompletedTask", "key", key);
  }
}
