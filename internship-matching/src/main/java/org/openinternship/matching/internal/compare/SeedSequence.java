package org.openinternship.matching.internal.compare;

/**
 * Seeds from a seed, each found by its number: the outputs of SplitMix64. Source: Steele, Lea,
 * Flood, <i>Fast splittable pseudorandom number generators</i> (2014).
 */
final class SeedSequence {
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private SeedSequence() {}

  static long seed(long seed, int number) {
    long mixed = seed + (number + 1) * GOLDEN;
    mixed = (mixed ^ mixed >>> 30) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
    return mixed ^ mixed >>> 31;
  }
}
