package org.openinternship.core.offer;

import org.openinternship.core.internal.Bounds;
import org.openinternship.core.reason.TextValue;

/**
 * A key of an offer: its number in the season.
 *
 * @param number 1 for the first offer
 */
public record OfferId(int number) implements Comparable<OfferId>, TextValue {
  /**
   * Checks the number.
   *
   * @param number 1 for the first offer
   * @throws IllegalArgumentException if it is less than 1
   */
  public OfferId {
    Bounds.check("OfferId", "number", number, 1, Integer.MAX_VALUE);
  }

  /**
   * Returns the key of an offer.
   *
   * @param number 1 for the first offer
   * @return the key
   * @throws IllegalArgumentException if the number is less than 1
   */
  public static OfferId of(int number) {
    return new OfferId(number);
  }

  /** Orders by number. */
  @Override
  public int compareTo(OfferId other) {
    return Integer.compare(number, other.number);
  }

  /** {@return the number as text} */
  @Override
  public String toString() {
    return Integer.toString(number);
  }
}
