package org.openinternship.matching.market;

/** Argument checks whose messages say what, which value and which bound. */
final class Check {

  private Check() {}

  static void index(String what, int value, int bound) {
    if (value < 0 || value >= bound) {
      throw new IllegalArgumentException(
          what
              + " must be in 0.."
              + (bound - 1)
              + (bound == 0 ? " (there are none)" : "")
              + ", but was "
              + value);
    }
  }
}
