package org.openinternship.jackson.kit;

import java.util.Random;

/**
 * How much of what may be left out a drawn document has. A value may refuse to have all of it, or
 * nothing: then more and more is left to chance.
 */
enum Extent {
  /** Each property now there and now not. */
  SOME,
  /** Every property, and something in every list. */
  ALL,
  /** Nothing that may be left out, and nothing in any list. */
  LEAST;

  /** After so many draws that were refused, one more thing in a hundred is left to chance. */
  private static final int PATIENCE = 5;

  /**
   * Whether a property that may be left out is there.
   *
   * @param refused how often what was drawn was refused
   */
  boolean has(Random random, int refused) {
    boolean byChance = this == SOME || isByChance(random, refused);
    return byChance ? random.nextInt(3) > 0 : this == ALL;
  }

  /**
   * How many there are of several.
   *
   * @param bound what the number is below
   * @param refused how often what was drawn was refused
   */
  int count(Random random, int bound, int refused) {
    if (this == SOME || isByChance(random, refused)) {
      return random.nextInt(bound);
    }
    return this == ALL ? 1 + random.nextInt(2) : 0;
  }

  private static boolean isByChance(Random random, int refused) {
    return refused > 0 && random.nextInt(100) < Math.min(100, 1 + refused / PATIENCE);
  }
}
