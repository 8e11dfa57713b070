package org.openinternship.core.id;

import org.openinternship.core.reason.TextValue;

/**
 * The key of a program, unique in a cohort. Keys are opaque: they appear in messages and results,
 * so never use a name or an address as one.
 *
 * @param value the key, not blank and without white space at its ends
 */
public record ProgramId(String value) implements Comparable<ProgramId>, TextValue {
  /**
   * Checks the key.
   *
   * @param value the key, not blank and without white space at its ends
   * @throws IllegalArgumentException if it is blank or has white space at its ends
   */
  public ProgramId {
    Ids.check("ProgramId", value);
  }

  /**
   * Makes the key with a text.
   *
   * @param value the text
   * @return the key
   * @throws IllegalArgumentException if it is blank or has white space at its ends
   */
  public static ProgramId of(String value) {
    return new ProgramId(value);
  }

  /** Orders by the text, char by char. */
  @Override
  public int compareTo(ProgramId other) {
    return value.compareTo(other.value);
  }

  /** {@return the text of the key} */
  @Override
  public String toString() {
    return value;
  }
}
