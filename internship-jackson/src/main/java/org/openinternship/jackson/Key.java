package org.openinternship.jackson;

/**
 * A form with a text for each value, which can so be the key of others.
 *
 * @param <T> the type
 */
interface Key<T> {
  /** The text of a value. */
  String name(T value);

  /** The value that has the current token's text. */
  T named(Input in);
}
