package org.openinternship.core.internal;

import java.util.function.Supplier;

/**
 * Values that are read of texts which say something personal. The messages of the values themselves
 * repeat what they refuse, as they should for a project or a term; here the place and what is
 * expected are told, and no cause goes along.
 */
public final class Unrepeated {
  /** What is told of a country, after the type and its attribute. */
  public static final String COUNTRY =
      " must be a two-letter code of ISO 3166-1, in upper case. Maybe it is a name, or the code of"
          + " something else";

  private Unrepeated() {}

  /**
   * Reads a value.
   *
   * @param reading reads it
   * @param message what is wrong if it is refused, without the text
   * @param <T> the type of the value
   * @return the value
   * @throws IllegalArgumentException with that message, if the value is refused
   */
  public static <T> T read(Supplier<T> reading, String message) {
    try {
      return reading.get();
    } catch (IllegalArgumentException repeatsIt) {
      throw new IllegalArgumentException(message);
    }
  }
}
