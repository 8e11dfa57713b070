package org.openinternship.core.placement;

import org.openinternship.core.check.Bounds;
import org.openinternship.core.check.Texts;

/**
 * A task of simulated work.
 *
 * @param key its key, unique in its work, not blank
 * @param title its title, not blank
 * @param effortMinutes how long it takes, in minutes, at least 1
 * @param optional whether the work is complete without it
 * @param modelAnswer whether the intern can see a model answer afterwards
 */
public record WorkTask(
    String key, String title, int effortMinutes, boolean optional, boolean modelAnswer) {
  /**
   * Checks texts and effort.
   *
   * @param key its key
   * @param title its title
   * @param effortMinutes how long it takes, in minutes
   * @param optional whether the work is complete without it
   * @param modelAnswer whether the intern can see a model answer afterwards
   * @throws IllegalArgumentException if a text is blank or the effort less than 1
   */
  public WorkTask {
    Texts.check("WorkTask", "key", key);
    Texts.check("WorkTask", "title", title);
    Bounds.check("WorkTask", "effortMinutes", effortMinutes, 1, Integer.MAX_VALUE);
  }

  /**
   * A task that has to be done and shows a model answer afterwards.
   *
   * @param key its key
   * @param title its title
   * @param effortMinutes how long it takes, in minutes
   * @return the task
   * @throws IllegalArgumentException if a text is blank or the effort less than 1
   */
  public static WorkTask of(String key, String title, int effortMinutes) {
    return new WorkTask(key, title, effortMinutes, false, true);
  }
}
