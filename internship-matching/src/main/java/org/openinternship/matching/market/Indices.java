package org.openinternship.matching.market;

/**
 * The check of an index, with the message that the library gives: type, attribute, value, bound.
 */
final class Indices {

  private Indices() {}

  static void check(String type, String attribute, int value, int bound) {
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
