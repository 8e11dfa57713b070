package org.openinternship.matching.scoring;

/**
 * The degree to which a pair meets a criterion: so much of so much. Exact, so that equal pairs get
 * equal scores on every machine.
 *
 * @param value how much there is, 0 to 10<sup>12</sup>; more than {@code of} counts as all of it
 * @param of how much would meet the criterion in full, 1 to 10<sup>12</sup>
 * @param known whether the facts were there; if not, the measure counts as 0
 */
public record Measure(long value, long of, boolean known) {
  /** The parts a whole is divided into: scores count in millionths. */
  public static final int WHOLE = 1_000_000;

  private static final long BOUND = 1_000_000_000_000L;
  private static final Measure FULL = new Measure(1, 1, true);
  private static final Measure UNKNOWN = new Measure(0, 1, false);

  /**
   * Checks the bounds.
   *
   * @param value how much there is
   * @param of how much would be all
   * @param known whether the facts were there
   * @throws IllegalArgumentException if a number is out of bounds, or unknown facts have a value
   */
  public Measure {
    if (value < 0 || value > BOUND) {
      throw new IllegalArgumentException(
          "Measure: value is " + value + ", it must be from 0 to " + BOUND);
    }
    if (of < 1 || of > BOUND) {
      throw new IllegalArgumentException(
          "Measure: of is " + of + ", it must be from 1 to " + BOUND);
    }
    if (!known && value != 0) {
      throw new IllegalArgumentException("Measure: value is " + value + " though it is not known");
    }
  }

  /**
   * Returns the measure of so much of so much.
   *
   * @param value how much there is
   * @param of how much would be all
   * @return the measure
   */
  public static Measure of(long value, long of) {
    return new Measure(value, of, true);
  }

  /** {@return the measure of a criterion that is met in full, also where nothing is asked for} */
  public static Measure full() {
    return FULL;
  }

  /** {@return the measure where facts are missing; it counts as 0 and is shown as unknown} */
  public static Measure unknown() {
    return UNKNOWN;
  }

  /**
   * Returns the measure of all or nothing.
   *
   * @param met whether the criterion is met
   * @return the measure
   */
  public static Measure of(boolean met) {
    return met ? FULL : of(0, 1);
  }

  /** {@return the share that is met in millionths, 0 to {@link #WHOLE}, rounded down} */
  public int normalised() {
    return value >= of ? WHOLE : (int) (value * WHOLE / of);
  }

  /** {@return the measure, as in {@code 7 of 12}, or {@code unknown}} */
  @Override
  public String toString() {
    return known ? value + " of " + of : "unknown";
  }
}
