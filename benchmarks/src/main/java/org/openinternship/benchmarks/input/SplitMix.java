package org.openinternship.benchmarks.input;

/**
 * The generator of the native programs (SplitMix64), draw for draw: what it draws is the same in
 * both languages and on every machine.
 */
public final class SplitMix {
  private static final long GAMMA = 0x9E3779B97F4A7C15L;

  private long state;

  /**
   * Starts a sequence.
   *
   * @param seed where it starts
   */
  public SplitMix(long seed) {
    state = seed;
  }

  /**
   * Spreads the bits of a number.
   *
   * @param number any number
   * @return its hash
   */
  public static long mix(long number) {
    long z = number + GAMMA;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  /** {@return the next 64 bits} */
  public long next() {
    long drawn = mix(state);
    state += GAMMA;
    return drawn;
  }

  /** {@return the next number from 0 up to 1} */
  public double unit() {
    return (next() >>> 11) * 0x1.0p-53;
  }

  /**
   * Draws a number below a bound.
   *
   * @param bound at least 1
   * @return from 0 to {@code bound - 1}
   */
  public int below(int bound) {
    return (int) (((next() >>> 32) * bound) >>> 32);
  }
}
