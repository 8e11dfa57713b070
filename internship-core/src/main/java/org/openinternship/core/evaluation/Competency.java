package org.openinternship.core.evaluation;

import org.openinternship.core.internal.Texts;

/**
 * An ability in which an intern can improve.
 *
 * @param key its key, unique in a framework
 * @param name its name, in the words of the framework
 */
public record Competency(String key, String name) {
  /**
   * Checks the texts.
   *
   * @param key its key
   * @param name its name
   * @throws IllegalArgumentException if one is blank
   */
  public Competency {
    key = Texts.key("Competency", "key", key);
    name = Texts.name("Competency", "name", name);
  }
}
