package org.openinternship.matching.scoring;

import java.math.BigInteger;
import java.util.Objects;
import org.openinternship.core.internal.Hashes;

/**
 * The degree to which a pair meets a criterion: so much of so much. Exact, so that equal pairs get
 * equal scores on every machine.
 *
 * <p>Where facts are missing it is {@linkplain #unknown() unknown}, where there is nothing to meet
 * it is {@linkplain #notAsked() not asked for}. Both count as 0: whoever asks for nothing gets no
 * points for it, so that a project that says nothing never comes before one whose needs are met.
 *
 * @param value how much there is, 0 to 10<sup>12</sup>; more than {@code of} counts as all of it
 * @param of how much would meet the criterion in full, 1 to 10<sup>12</sup>
 * @param kind whether that was measured; if not, the value is 0
 */
public record Measure(long value, long of, Kind kind) {
  /** The kinds of measures. */
  public enum Kind {
    /** What is asked for was compared with what there is. */
    MEASURED,
    /** Something is asked for, but a fact is missing without which nobody can tell. */
    UNKNOWN,
    /** There is nothing to meet. */
    NOT_ASKED
  }

  /** The parts a whole is divided into: scores count in millionths. */
  public static final int WHOLE = 1_000_000;

  /** The largest figure of a measure. */
  private static final long BOUND = 1_000_000_000_000L;

  /** The most millionths of a point that a measure is worth. */
  private static final long MAX_WHOLE = (long) ScoringModel.MAX_POINTS * WHOLE;

  private static final Measure FULL = new Measure(1, 1, Kind.MEASURED);
  private static final Measure UNKNOWN = new Measure(0, 1, Kind.UNKNOWN);
  private static final Measure NOT_ASKED = new Measure(0, 1, Kind.NOT_ASKED);

  /**
   * Checks the bounds.
   *
   * @param value how much there is
   * @param of how much would be all
   * @param kind whether that was measured
   * @throws IllegalArgumentException if a number is out of bounds, or there is a value though none
   *     was measured
   */
  public Measure {
    Objects.requireNonNull(kind, "Measure.kind");
    if (value < 0 || value > BOUND) {
      throw new IllegalArgumentException(
          "Measure: value is " + value + ", it must be from 0 to " + BOUND);
    }
    if (of < 1 || of > BOUND) {
      throw new IllegalArgumentException(
          "Measure: of is " + of + ", it must be from 1 to " + BOUND);
    }
    if (kind != Kind.MEASURED && value != 0) {
      throw new IllegalArgumentException("Measure: value is " + value + " though it is " + kind);
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
    return new Measure(value, of, Kind.MEASURED);
  }

  /**
   * {@return the measure of a criterion that is met in full; where there is nothing to meet it is
   * {@link #notAsked()} instead}
   */
  public static Measure full() {
    return FULL;
  }

  /** {@return the measure where facts are missing; it counts as 0 and is shown as unknown} */
  public static Measure unknown() {
    return UNKNOWN;
  }

  /** {@return the measure where there is nothing to meet; it counts as 0 and is shown as such} */
  public static Measure notAsked() {
    return NOT_ASKED;
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

  /**
   * Returns the points that the measure is worth. The weight is multiplied first and the result
   * rounded once, so that measures that come to whole points give just these.
   *
   * @param weight the points for meeting it in full, 0 to {@link ScoringModel#MAX_POINTS}
   * @return the points in millionths, rounded down
   */
  long millionths(int weight) {
    long whole = (long) weight * WHOLE;
    if (value >= of) {
      return whole;
    }
    return value <= Long.MAX_VALUE / MAX_WHOLE
        ? whole * value / of
        : BigInteger.valueOf(whole)
            .multiply(BigInteger.valueOf(value))
            .divide(BigInteger.valueOf(of))
            .longValueExact();
  }

  /** {@return the share that is met in millionths, 0 to {@link #WHOLE}, rounded down} */
  public int normalised() {
    return value >= of ? WHOLE : (int) (value * WHOLE / of);
  }

  /** {@return the measure, as in {@code 7 of 12}, {@code unknown} or {@code not asked for}} */
  @Override
  public String toString() {
    return switch (kind) {
      case MEASURED -> value + " of " + of;
      case UNKNOWN -> "unknown";
      case NOT_ASKED -> "not asked for";
    };
  }

  /** {@return a number that is the same in every virtual machine} */
  @Override
  public int hashCode() {
    return Hashes.of(value, of, kind);
  }
}
