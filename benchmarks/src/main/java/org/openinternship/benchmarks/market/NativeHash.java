package org.openinternship.benchmarks.market;

import org.openinternship.benchmarks.input.SplitMix;
import org.openinternship.matching.market.Assignment;

/** The hash by which the native program tells its result. */
public final class NativeHash {
  private NativeHash() {}

  /**
   * Hashes who sits where, in the order of interns.
   *
   * @param assignment the result
   * @return 64 bits
   */
  public static long of(Assignment assignment) {
    long hash = 0;
    for (int intern = 0; intern < assignment.interns(); intern++) {
      hash = SplitMix.mix(hash ^ assignment.project(intern));
    }
    return hash;
  }
}
