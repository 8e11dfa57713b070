package org.openinternship.examples.preflib;

import java.io.PrintStream;
import java.nio.file.Path;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.examples.report.CoordinatorReport;
import org.openinternship.matching.MatchingEngine;
import org.openinternship.matching.market.Lottery;
import org.openinternship.matching.policy.MatchingPolicy;

/**
 * A university that only has ranked bids and supervisors with capacities. Supervisors are
 * indifferent between students, so that the lottery decides who goes first; its seed is part of the
 * policy and of the result.
 */
public final class PreflibExample {
  private static final long SEED = 38;

  private PreflibExample() {}

  /**
   * The policy: preference lists alone, and a lottery between those who list the same.
   *
   * @param seed the seed of the lottery
   * @return the policy
   */
  public static MatchingPolicy policy(long seed) {
    return MatchingPolicy.preferenceLists()
        .withVersion("university, draw of " + seed)
        .withLottery(Lottery.single(seed));
  }

  /**
   * Matches the later year and prints the report.
   *
   * @param data the directory that holds {@code preflib-00038}
   * @param out where to print
   */
  public static void run(Path data, PrintStream out) {
    Cohort cohort = PreflibCohort.read(data, 6);
    CoordinatorReport.of(
            "University projects 2012/13", cohort, MatchingEngine.of(policy(SEED)).match(cohort))
        .forEach(out::println);
  }
}
