package org.openinternship.core.id;

import org.openinternship.core.reason.TextValue;

/**
 * The key of a term of a program, unique in a cohort. Keys are opaque: they appear in messages and
 * results, so never use a name or an address as one.
 *
 * @param value the key, not blank and without white space at its ends
 */
public record TermId(String value) implements Comparable<TermId>, TextValue {
  /**
   * Checks the key.
   *
   * @param value the key, not blank and without white space at its ends
   * @throws IllegalArgumentException if it is blank or has white space at its ends
   */
  public TermId {
    Ids.check("TermId", value);
  }

  /**
   * Makes the key with a text.
   *
   * @param value the text
   * @return the key
   * @throws IllegalArgumentException if it is blank or has white space at its ends
   */
  public static TermId of(String value) {
    return new TermId(value);
  }

  /** Orders by the text, char by char. */
  @Override
  public int compareTo(TermId other) {
    return value.compareTo(other.value);
  }

  /** {@return the text of the key} */
  @Override
  public String toString() {
    return value;
  }
}
