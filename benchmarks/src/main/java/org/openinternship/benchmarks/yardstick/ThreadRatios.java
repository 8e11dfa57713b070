package org.openinternship.benchmarks.yardstick;

import java.io.IOException;
import java.util.List;
import org.openinternship.benchmarks.Check;
import org.openinternship.benchmarks.input.Depth;
import org.openinternship.benchmarks.input.FactsCohort;
import org.openinternship.benchmarks.input.ScoringInput;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.matching.MatchingEngine;
import org.openinternship.matching.policy.InternPreferences;
import org.openinternship.matching.policy.MatchingPolicy;

/** What a second thread brings where the lists of all interns come from scores. */
final class ThreadRatios {
  private static final int PROJECTS = 10_000;
  private static final int TURNS = 5;

  private ThreadRatios() {}

  /** Returns a line, after the results were found to be the same. */
  static List<String> of(int interns) throws IOException {
    Cohort cohort = FactsCohort.of(ScoringInput.of(interns, PROJECTS), Depth.ALL_CRITERIA);
    MatchingEngine one =
        MatchingEngine.of(
            MatchingPolicy.builder().internPreferences(InternPreferences.SCORES).build());
    MatchingEngine two = one.withThreads(2);
    Check.same(one.match(cohort).matches(), two.match(cohort).matches(), "result on two threads");
    PairedRatio.Timed alone = PairedRatio.timed(() -> one.match(cohort));
    PairedRatio.warmUp(alone);
    return List.of(
        PairedRatio.of(TURNS, alone, PairedRatio.timed(() -> two.match(cohort)))
            .line("match of computed lists: one thread / two threads"));
  }
}
