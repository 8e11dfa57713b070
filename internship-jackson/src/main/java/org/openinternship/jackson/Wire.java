package org.openinternship.jackson;

/**
 * The written-down JSON form of a value: a record whose components are the properties, under their
 * names and in their order. Components that are optional or collections may be left out when
 * reading, and are left out when writing if they are empty; all others must be there.
 *
 * @param <T> the value's type
 */
interface Wire<T> {
  /**
   * Makes the value, which checks itself.
   *
   * @throws IllegalArgumentException if it refuses
   */
  T toValue();
}
