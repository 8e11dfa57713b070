package org.openinternship.core.id;

/**
 * The key of a mentor, unique in a cohort. Keys are opaque: they appear in messages and results, so
 * never use a name or an address as one.
 *
 * @param value the key, not blank and without white space at its ends
 */
public record MentorId(String value) implements Comparable<MentorId>, HostSideId, PersonId {
  /**
   * Checks the key.
   *
   * @param value the key, not blank and without white space at its ends
   * @throws IllegalArgumentException if it is blank or has white space at its ends
   */
  public MentorId {
    Ids.check("MentorId", value);
  }

  /**
   * Makes the key with a text.
   *
   * @param value the text
   * @return the key
   * @throws IllegalArgumentException if it is blank or has white space at its ends
   */
  public static MentorId of(String value) {
    return new MentorId(value);
  }

  /** Orders by the text, char by char. */
  @Override
  public int compareTo(MentorId other) {
    return value.compareTo(other.value);
  }

  /** {@return the text of the key} */
  @Override
  public String toString() {
    return value;
  }
}
