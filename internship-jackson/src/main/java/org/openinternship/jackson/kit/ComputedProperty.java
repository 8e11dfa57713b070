package org.openinternship.jackson.kit;

import java.util.Optional;

/**
 * An attribute that is written for readers although it follows from others.
 *
 * @param <T> the type that has the attribute
 * @param attribute the attribute
 */
public record ComputedProperty<T>(Accessor<T> attribute) implements Accessor<T> {
  @Override
  public Object of(T owner) {
    return attribute.of(owner);
  }

  /**
   * Refuses a figure that is not what follows from the others.
   *
   * @param <C> the type of the figure
   * @param property its name
   * @param read the figure, if it was there
   * @param right what it must be
   * @throws IllegalArgumentException if it is another
   */
  public static <C extends Comparable<? super C>> void check(
      String property, Optional<C> read, C right) {
    if (read.isPresent() && read.get().compareTo(right) != 0) {
      throw new Contradiction(property, read.get(), right);
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
