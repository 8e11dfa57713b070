package org.openinternship.jackson.exchange;

import org.openinternship.core.internal.Texts;

/**
 * Work that whoever looks at a badge can look at too. What the evidence of a completion record is
 * called in the host's own store is no address, so the host says which page shows it.
 *
 * @param page the address of a page that shows the work
 * @param name what it is, not blank
 */
public record BadgeEvidence(String page, String name) {
  /**
   * Checks the texts.
   *
   * @param page the address
   * @param name what it is
   * @throws IllegalArgumentException if the address is none or the name is blank
   */
  public BadgeEvidence {
    name = Texts.name("BadgeEvidence", "name", name);
    page = UriText.page("BadgeEvidence", "page", page);
  }
}
