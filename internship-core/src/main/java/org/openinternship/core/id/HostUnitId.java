package org.openinternship.core.id;

/**
 * The key of a unit of a host organisation, unique in a cohort. Keys are opaque: they appear in
 * messages and results, so never use a name or an address as one.
 *
 * @param value the key, not blank and without white space at its ends
 */
public record HostUnitId(String value) implements Comparable<HostUnitId>, HostSideId {
  /**
   * Checks the key.
   *
   * @param value the key, not blank and without white space at its ends
   * @throws IllegalArgumentException if it is blank or has white space at its ends
   */
  public HostUnitId {
    Ids.check("HostUnitId", value);
  }

  /**
   * Makes the key with a text.
   *
   * @param value the text
   * @return the key
   * @throws IllegalArgumentException if it is blank or has white space at its ends
   */
  public static HostUnitId of(String value) {
    return new HostUnitId(value);
  }

  /** Orders by the text, char by char. */
  @Override
  public int compareTo(HostUnitId other) {
    return value.compareTo(other.value);
  }

  /** {@return the text of the key} */
  @Override
  public String toString() {
    return value;
  }
}
