package org.openinternship.core.id;

import org.openinternship.core.reason.TextValue;

/**
 * The key of a category of interns for whom seats are reserved, unique in a cohort. Keys are
 * opaque: they appear in messages and results.
 *
 * @param value the key, not blank and without white space at its ends
 */
public record CategoryId(String value) implements Comparable<CategoryId>, TextValue {
  /**
   * Checks the key.
   *
   * @param value the key, not blank and without white space at its ends
   * @throws IllegalArgumentException if it is blank or has white space at its ends
   */
  public CategoryId {
    Ids.check("CategoryId", value);
  }

  /**
   * Makes the key with a text.
   *
   * @param value the text
   * @return the key
   * @throws IllegalArgumentException if it is blank or has white space at its ends
   */
  public static CategoryId of(String value) {
    return new CategoryId(value);
  }

  /** Orders by the text, char by char. */
  @Override
  public int compareTo(CategoryId other) {
    return value.compareTo(other.value);
  }

  /** {@return the text of the key} */
  @Override
  public String toString() {
    return value;
  }
}
