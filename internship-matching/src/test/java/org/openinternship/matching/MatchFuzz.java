package org.openinternship.matching;

import org.openinternship.core.cohort.Cohort;
import org.openinternship.testing.BytesRandom;

/**
 * Lets a fuzzer choose the cohort and the policy: what validates is matched, the rest is refused.
 */
public final class MatchFuzz {
  private MatchFuzz() {}

  /** The entry that the fuzzer calls. */
  public static void fuzzerTestOneInput(byte[] input) {
    BytesRandom choices = new BytesRandom(input);
    Cohort cohort = HostileCohort.of(choices);
    HostileCohortProperties.check(cohort, HostileCohortProperties.policy(choices));
  }
}
