package org.openinternship.matching.compare;

import java.util.Objects;
import org.openinternship.core.internal.Texts;
import org.openinternship.matching.policy.MatchingPolicy;

/**
 * A policy with a name, to be compared with others.
 *
 * @param name what tables and documents call it
 * @param policy the rules, with the mechanism and the lottery
 */
public record Setting(String name, MatchingPolicy policy) {
  /**
   * Checks the name.
   *
   * @param name what tables and documents call it
   * @param policy the rules
   * @throws IllegalArgumentException if the name is blank or too long, or has a character that is
   *     not seen
   */
  public Setting {
    name = Texts.name("Setting", "name", name);
    Objects.requireNonNull(policy, "Setting.policy");
  }

  /** {@return the name, and that of the mechanism} */
  @Override
  public String toString() {
    return name + " (" + policy.mechanismName() + ")";
  }
}
