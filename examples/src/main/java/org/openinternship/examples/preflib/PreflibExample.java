package org.openinternship.examples.preflib;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.openinternship.core.bid.Bids;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.eligibility.EligibilityRules;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.examples.report.CoordinatorReport;
import org.openinternship.matching.MatchingEngine;
import org.openinternship.matching.market.Lottery;
import org.openinternship.matching.policy.HostPreferences;
import org.openinternship.matching.policy.MatchingPolicy;
import org.openinternship.matching.scoring.Criterion;
import org.openinternship.matching.scoring.Measure;
import org.openinternship.matching.scoring.ScoringModel;

/**
 * A university that only has ranked bids and supervisors with capacities. Supervisors are
 * indifferent between students, so that the lottery decides who goes first; its seed is part of the
 * policy and of the result.
 */
public final class PreflibExample {
  private static final long SEED = 38;

  private PreflibExample() {}

  /**
   * The policy: bids alone, no requirements, a lottery between those who bid for the same. What is
   * shown as score is how high the project stood on the student's list.
   *
   * @param cohort the cohort with the bids
   * @param seed the seed of the lottery
   * @return the policy
   */
  public static MatchingPolicy policy(Cohort cohort, long seed) {
    return MatchingPolicy.builder()
        .version("university, draw of " + seed)
        .eligibility(EligibilityRules.none())
        .scoring(ScoringModel.none().plus(placeOnList(cohort), 100).build())
        .hostPreferences(HostPreferences.RANKINGS)
        .lottery(Lottery.single(seed))
        .build();
  }

  /** A criterion of the host's own: the whole for a first choice, a fifth for the last of five. */
  private static Criterion placeOnList(Cohort cohort) {
    Map<InternId, List<ProjectId>> lists =
        cohort.bids().stream().collect(Collectors.toMap(Bids::intern, Bids::projects));
    return Criterion.of(
        "place on the list",
        (intern, project) -> {
          List<ProjectId> list = lists.getOrDefault(intern.id(), List.of());
          int place = list.indexOf(project.id());
          return Measure.of(place < 0 ? 0 : list.size() - place, Math.max(1, list.size()));
        });
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
            "University projects 2012/13",
            cohort,
            MatchingEngine.of(policy(cohort, SEED)).match(cohort))
        .forEach(out::println);
  }
}
