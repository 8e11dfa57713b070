package org.openinternship.core.internal;

/**
 * The check of an index, with the message that the library gives: type, attribute, value, bound.
 */
public final class Indices {

  private Indices() {}

  /**
   * Checks an index.
   *
   * @param type the type that is given it
   * @param attribute what it is
   * @param value the index
   * @param bound one more than the greatest that there is
   * @throws IllegalArgumentException if there is none such
   */
  public static void check(String type, String attribute, int value, int bound) {
    if (value < 0 || value >= bound) {
      throw new IllegalArgumentException(
          type
              + ": "
              + attribute
              + " is "
              + value
              + (bound == 0 ? ", but there are none" : ", it must be from 0 to " + (bound - 1)));
    }
  }
}
