package org.openinternship.benchmarks;

/** The check that comes before every time: a quick wrong answer is worth nothing. */
public final class Check {
  /** Scores come rounded to the millionth of a point or as floats. */
  private static final double TOLERANCE = 1e-5;

  private Check() {}

  /**
   * Checks a claim.
   *
   * @param holds whether it holds
   * @param expected what it says
   * @throws IllegalStateException if it does not hold
   */
  public static void that(boolean holds, String expected) {
    if (!holds) {
      throw new IllegalStateException(
          "Nothing is timed, since a check failed: expected " + expected);
    }
  }

  /**
   * Checks that two results are equal.
   *
   * @param expected one
   * @param found the other
   * @param what what they are
   * @throws IllegalStateException if they are not
   */
  public static void same(Object expected, Object found, String what) {
    that(expected.equals(found), "the same " + what);
  }

  /**
   * Checks that two rows of scores are equal, but for how they are rounded.
   *
   * @param expected one, best first, as shares of 1
   * @param found the other
   * @param what whose they are
   * @throws IllegalStateException if they are not
   */
  public static void sameScores(double[] expected, double[] found, String what) {
    that(expected.length == found.length, "as many scores of " + what);
    for (int place = 0; place < expected.length; place++) {
      that(
          Math.abs(expected[place] - found[place]) <= TOLERANCE,
          "the score of " + what + " at place " + place);
    }
  }
}
