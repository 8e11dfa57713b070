package org.openinternship.jackson;

import java.util.Optional;
import java.util.OptionalInt;

/** Figures that are written for readers although they follow from others. */
final class Derived {
  private Derived() {}

  /**
   * Refuses a figure that is not what follows from the others.
   *
   * @param property its name
   * @param read the figure, if it was there
   * @param right what it must be
   */
  static <T extends Comparable<? super T>> void check(String property, Optional<T> read, T right) {
    if (read.isPresent() && read.get().compareTo(right) != 0) {
      throw new Contradiction(property, read.get(), right);
    }
  }

  static void check(String property, OptionalInt read, int right) {
    if (read.isPresent()) {
      check(property, Optional.of(read.getAsInt()), right);
    }
  }

  /** A property contradicts the others of its object. */
  static final class Contradiction extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final String property;

    Contradiction(String property, Object read, Object right) {
      super("found " + read + ", but " + right + " follows from the rest");
      this.property = property;
    }

    String property() {
      return property;
    }
  }
}
