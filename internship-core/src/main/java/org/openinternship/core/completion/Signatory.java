package org.openinternship.core.completion;

import java.time.Instant;
import org.openinternship.core.internal.Texts;
import org.openinternship.core.time.TimeBounds;

/**
 * A person or office that signed a completion record.
 *
 * @param role the role in which they signed, such as {@code supervisor}, not blank
 * @param key the key of the person or office, not blank; never a name
 * @param at the instant of the signature
 */
public record Signatory(String role, String key, Instant at) {
  /**
   * Checks the texts.
   *
   * @param role the role
   * @param key the key
   * @param at the instant
   * @throws IllegalArgumentException if role or key is blank
   */
  public Signatory {
    role = Texts.name("Signatory", "role", role);
    key = Texts.key("Signatory", "key", key);
    TimeBounds.check(at, "Signatory.at");
  }
}
