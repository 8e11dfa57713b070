package org.openinternship.core.simulated;

import org.openinternship.core.internal.Bounds;
import org.openinternship.core.internal.Texts;

/**
 * A task of simulated work.
 *
 * @param key the key, unique in its work, not blank
 * @param title the title, not blank
 * @param effortMinutes the effort, in minutes, 1 to {@link #MAX_MINUTES}
 * @param optional whether the work is complete without the task
 * @param modelAnswer whether the intern sees a model answer afterwards
 */
public record WorkTask(
    String key, String title, int effortMinutes, boolean optional, boolean modelAnswer) {
  /** The largest effort of one task, in minutes: 10,000 hours. */
  public static final int MAX_MINUTES = 600_000;

  /**
   * Checks the texts and the effort.
   *
   * @param key the key
   * @param title the title
   * @param effortMinutes the effort
   * @param optional whether the work is complete without the task
   * @param modelAnswer whether the intern sees a model answer afterwards
   * @throws IllegalArgumentException if a text is blank or the effort out of bounds
   */
  public WorkTask {
    key = Texts.key("WorkTask", "key", key);
    title = Texts.name("WorkTask", "title", title);
    Bounds.check("WorkTask", "effortMinutes", effortMinutes, 1, MAX_MINUTES);
  }

  /**
   * Returns a task that is not optional and shows a model answer afterwards.
   *
   * @param key the key
   * @param title the title
   * @param effortMinutes the effort, in minutes, 1 to {@link #MAX_MINUTES}
   * @return the task
   * @throws IllegalArgumentException if a text is blank or the effort out of bounds
   */
  public static WorkTask of(String key, String title, int effortMinutes) {
    return new WorkTask(key, title, effortMinutes, false, true);
  }
}
