package org.openinternship.matching.market;

import java.util.Objects;

/**
 * The seeded random order that breaks ties.
 *
 * <p>A number is a function of the seed and the two indices alone: the same on every machine, in
 * any order of asking, and independent of who else takes part. For a fixed drawing it is a
 * <i>permutation</i> of the 32-bit ints (a Feistel network whose round function is the output
 * function of SplitMix64), so two interns never draw the same number. Lower is better.
 *
 * <p>Fit for drawing lots, not for cryptography: whoever knows the seed knows every number. Source:
 * Luby, Rackoff, <i>How to construct pseudorandom permutations</i> (1988); Steele, Lea, Flood,
 * <i>Fast splittable pseudorandom number generators</i> (2014).
 *
 * @param kind one number an intern, or one for each institution
 * @param seed any long; it belongs into every result that the lottery decided
 */
public record Lottery(DrawKind kind, long seed) {
  /**
   * Checks that nothing is null.
   *
   * @param kind one number an intern, or one for each institution
   * @param seed any long; it belongs into every result that the lottery decided
   */
  public Lottery {
    Objects.requireNonNull(kind, "Lottery.kind");
  }

  private static final long INTERNS = 1;
  private static final long PROJECTS = 2;

  /** The kind of lottery: how many numbers an intern draws. */
  public enum DrawKind {
    /** One number for all projects (single tie-breaking, STB): usually more first choices. */
    SINGLE,
    /**
     * A fresh number at each project (multiple tie-breaking, MTB): one bad draw is not bad
     * everywhere. Projects that share a limited group draw once, together, so that the group keeps
     * one order of interns.
     */
    PER_PROJECT
  }

  /**
   * Returns a lottery with one number an intern, for all projects.
   *
   * @param seed any long
   * @return the lottery
   */
  public static Lottery single(long seed) {
    return new Lottery(DrawKind.SINGLE, seed);
  }

  /**
   * Returns a lottery with a fresh number for each intern at each institution.
   *
   * @param seed any long
   * @return the lottery
   */
  public static Lottery perProject(long seed) {
    return new Lottery(DrawKind.PER_PROJECT, seed);
  }

  /**
   * Returns the number of an intern at a project or group.
   *
   * @param institution the project, or the limited group that draws for it: {@link
   *     CapacityTree#institution}; irrelevant to a single lottery
   * @param intern the intern
   * @return {@code 0..2^32-1}, lower is better; differs from that of every other intern at the same
   *     institution
   */
  public long number(int institution, int intern) {
    long drawing = kind == DrawKind.SINGLE ? 0 : 1 + Integer.toUnsignedLong(institution);
    return Integer.toUnsignedLong(permute(key(INTERNS, drawing), intern));
  }

  /**
   * Returns the number by which a tie in an intern's own list is broken.
   *
   * @param intern the intern
   * @param project a project of the list
   * @return {@code 0..2^32-1}, lower is better; differs from that of every other project of the
   *     same intern
   */
  public long numberOfProject(int intern, int project) {
    return Integer.toUnsignedLong(permute(key(PROJECTS, intern), project));
  }

  private long key(long purpose, long drawing) {
    return mix(mix(seed + purpose * 0x9E3779B97F4A7C15L) ^ drawing);
  }

  private static int permute(long key, int value) {
    int left = value >>> 16;
    int right = value & 0xFFFF;
    for (int round = 0; round < 4; round++) {
      int next = left ^ (int) (mix(key + ((long) round << 16 | right)) >>> 48);
      left = right;
      right = next;
    }
    return left << 16 | right;
  }

  private static long mix(long value) {
    long z = value + 0x9E3779B97F4A7C15L;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
