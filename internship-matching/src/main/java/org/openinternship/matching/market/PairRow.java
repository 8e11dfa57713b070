package org.openinternship.matching.market;

import java.util.Arrays;

/**
 * The project, tier and lottery number of every pair, 12 bytes a pair.
 *
 * <p>A mechanism reads a pair's project and asks whether the project would rather have it: so the
 * two stand side by side in one long. Its lower half is the <i>key</i>, the first 32 bits of tier
 * and number: where the largest tier needs {@code k} bits, the tier and the first {@code 32 - k}
 * bits of the number. The other {@code k} bits are the <i>rest</i>, which hardly anybody reads: two
 * pairs with the same key have the same tier and nearly the same number. A market in which
 * everybody is equally welcome is thereby decided by one int as is one in which no two are.
 *
 * <p>Nothing is lost: key and rest are tier and number again. The key's highest bit is flipped, so
 * that keys compare as signed ints, lower is better.
 */
final class PairRow {
  private static final long LOW = 0xFFFF_FFFFL;
  private static final int SIGN = Integer.MIN_VALUE;

  private final long[] projectAndKey;
  private final int[] rest;
  private int largestTier;

  /** The number of bits of the largest tier; until the row is closed, keys are tiers. */
  private int tierBits;

  PairRow(int length) {
    this(new long[length], new int[length], 0);
  }

  private PairRow(long[] projectAndKey, int[] rest, int largestTier) {
    this.projectAndKey = projectAndKey;
    this.rest = rest;
    this.largestTier = largestTier;
  }

  PairRow resized(int length) {
    return new PairRow(
        Arrays.copyOf(projectAndKey, length), Arrays.copyOf(rest, length), largestTier);
  }

  int size() {
    return rest.length;
  }

  /** Puts a pair into a row that is not closed yet. */
  void put(int pair, int project, int tier, int number) {
    projectAndKey[pair] = (long) project << 32 | tier;
    rest[pair] = number;
    largestTier = Math.max(largestTier, tier);
  }

  /** Makes keys of the tiers, now that the largest one is known; once. */
  void close() {
    tierBits = Integer.SIZE - Integer.numberOfLeadingZeros(largestTier);
    int restBits = tierBits;
    int mask = (1 << restBits) - 1;
    for (int pair = 0; pair < rest.length; pair++) {
      long tier = projectAndKey[pair] & LOW;
      long order = tier << 32 | (rest[pair] & LOW);
      int key = (int) (order >>> restBits) ^ SIGN;
      projectAndKey[pair] = (projectAndKey[pair] & ~LOW) | (key & LOW);
      rest[pair] &= mask;
    }
  }

  int project(int pair) {
    return (int) (projectAndKey[pair] >>> 32);
  }

  long projectAndKey(int pair) {
    return projectAndKey[pair];
  }

  /** Returns {@code tier << 32 | number}. */
  long priority(int pair) {
    long key = ((int) projectAndKey[pair] ^ SIGN) & LOW;
    return key << tierBits | rest[pair];
  }
}
