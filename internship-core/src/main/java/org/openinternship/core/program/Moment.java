package org.openinternship.core.program;

import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;

/**
 * When an event was recorded. Events of one instant are in the order of their numbers.
 *
 * @param instant the instant
 * @param number a number that whoever records events counts up
 */
public record Moment(Instant instant, long number) implements Comparable<Moment> {
  private static final Comparator<Moment> ORDER =
      Comparator.comparing(Moment::instant).thenComparingLong(Moment::number);

  /**
   * Checks that nothing is null.
   *
   * @param instant the instant
   * @param number a number that whoever records events counts up
   */
  public Moment {
    Objects.requireNonNull(instant, "Moment.instant");
  }

  /** Orders by the instant, then by the number. */
  @Override
  public int compareTo(Moment other) {
    return ORDER.compare(this, other);
  }

  /** {@return the instant and the number} */
  @Override
  public String toString() {
    return instant + " #" + number;
  }
}
