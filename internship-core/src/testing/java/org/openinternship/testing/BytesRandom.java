package org.openinternship.testing;

import java.util.Random;

/**
 * A source of choices that a fuzzer steers: each draw takes the next bytes of an input, and zero
 * when there are no more. So generators that draw from a {@link Random} take the inputs of a
 * fuzzer.
 */
public final class BytesRandom extends Random {
  private static final long serialVersionUID = 1L;
  private final byte[] bytes;
  private int next;

  /** Draws from bytes, which are not copied. */
  @SuppressWarnings("ArrayIsStoredDirectly")
  public BytesRandom(byte[] bytes) {
    super(0);
    this.bytes = bytes;
  }

  @Override
  protected int next(int bits) {
    int drawn = 0;
    for (int taken = 0; taken < bits; taken += 8) {
      drawn = drawn << 8 | (next < bytes.length ? bytes[next++] & 0xff : 0);
    }
    return bits == 32 ? drawn : drawn & ((1 << bits) - 1);
  }

  /**
   * Draws one number below a bound, from as few bytes as it takes: a bound of up to 256 takes one.
   */
  @Override
  public int nextInt(int bound) {
    if (bound <= 0) {
      throw new IllegalArgumentException("bound must be positive");
    }
    int bits = 32 - Integer.numberOfLeadingZeros(bound - 1);
    return bits == 0 ? 0 : Math.floorMod(next(bits), bound);
  }
}
