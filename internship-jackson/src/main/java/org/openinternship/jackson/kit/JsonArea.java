package org.openinternship.jackson.kit;

/**
 * The forms of one package of the library. Its class is named after the package, so that a message
 * can name the file to edit: {@code PeopleForms} has the forms of {@code ...core.people}.
 */
public interface JsonArea {
  /**
   * Adds the forms; in what order does not matter, also not among areas.
   *
   * @param forms what takes them
   */
  void addTo(AreaForms forms);

  /**
   * The written-down JSON form of a value: a record whose components are the properties, under
   * their names and in their order. Components that are optional or collections may be left out
   * when reading, and are left out when writing if they are empty; all others must be there, unless
   * {@link AreaForms#defaults} says what they are.
   *
   * @param <T> the value's type
   */
  interface Wire<T> {
    /**
     * Makes the value, which checks itself.
     *
     * @return the value
     * @throws IllegalArgumentException if it refuses
     */
    T toValue();
  }
}
