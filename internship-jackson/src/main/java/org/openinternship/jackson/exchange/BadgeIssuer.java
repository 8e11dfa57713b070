package org.openinternship.jackson.exchange;

import java.util.Objects;
import java.util.Optional;
import org.openinternship.core.internal.Texts;

/**
 * An organisation that issues badges.
 *
 * @param id its URI, which verifiers compare with that of the signature, such as {@code
 *     https://example.org/issuer} or {@code did:web:example.org}
 * @param name its public name, not blank
 * @param page the address of its page
 */
public record BadgeIssuer(String id, String name, Optional<String> page) {
  /**
   * Checks the texts.
   *
   * @param id its URI
   * @param name its public name
   * @param page the address of its page
   * @throws IllegalArgumentException if the name is blank, or one of the others is no such address
   */
  public BadgeIssuer {
    name = Texts.name("BadgeIssuer", "name", name);
    Objects.requireNonNull(page, "BadgeIssuer.page");
    id = UriText.id("BadgeIssuer", "id", id);
    page.ifPresent(it -> UriText.page("BadgeIssuer", "page", it));
  }

  /**
   * Makes an issuer without a page.
   *
   * @param id its URI
   * @param name its public name
   * @return the issuer
   * @throws IllegalArgumentException if the name is blank or the identifier is no URI
   */
  public static BadgeIssuer of(String id, String name) {
    return new BadgeIssuer(id, name, Optional.empty());
  }
}
