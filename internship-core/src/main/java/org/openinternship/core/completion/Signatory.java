package org.openinternship.core.completion;

import java.time.Instant;
import java.util.Objects;
import org.openinternship.core.check.Texts;

/**
 * Who stands for a completion record.
 *
 * @param role as what, such as {@code supervisor}
 * @param key the key of the person or office; never a name
 * @param at when they signed
 */
public record Signatory(String role, String key, Instant at) {
  /**
   * Checks the texts.
   *
   * @param role as what
   * @param key the key of the person or office
   * @param at when they signed
   * @throws IllegalArgumentException if role or key is blank
   */
  public Signatory {
    Texts.check("Signatory", "role", role);
    Texts.check("Signatory", "key", key);
    Objects.requireNonNull(at, "Signatory.at");
  }
}
