package org.openinternship.examples.offers;

/**
 * Chance that depends on nothing but a seed and what it is about, in whatever order it is asked.
 */
record Chance(long seed) {
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  /** A number from 0 to {@code bound - 1}. */
  int below(int bound, long topic, long first, long second) {
    long mixed = mix(mix(mix(seed + topic) + first) + second);
    return (int) Math.floorMod(mixed, (long) bound);
  }

  boolean percent(int percent, long topic, long first, long second) {
    return below(100, topic, first, second) < percent;
  }

  /** The finaliser of SplitMix64, by Steele, Lea and Flood (2014). */
  private static long mix(long value) {
    long z = value + GOLDEN;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
