package org.openinternship.core.id;

/**
 * The key of a project, unique in a cohort. Keys are opaque: they appear in messages and results,
 * so never use a name or an address as one.
 *
 * @param value the key, not blank and without white space at its ends
 */
public record ProjectId(String value) implements Comparable<ProjectId>, HostSideId {
  /**
   * Checks the key.
   *
   * @param value the key, not blank and without white space at its ends
   * @throws IllegalArgumentException if it is blank or has white space at its ends
   */
  public ProjectId {
    Ids.check("ProjectId", value);
  }

  /**
   * Makes the key with a text.
   *
   * @param value the text
   * @return the key
   * @throws IllegalArgumentException if it is blank or has white space at its ends
   */
  public static ProjectId of(String value) {
    return new ProjectId(value);
  }

  /** Orders by the text, char by char. */
  @Override
  public int compareTo(ProjectId other) {
    return value.compareTo(other.value);
  }

  /** {@return the text of the key} */
  @Override
  public String toString() {
    return value;
  }
}
