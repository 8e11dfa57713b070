package org.openinternship.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.cohort.HostRanking;
import org.openinternship.core.eligibility.EligibilityRules;
import org.openinternship.core.id.HostSideId;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.reason.Reason;

/** Matches of the same cohort, but for one thing. */
final class OtherWorlds {
  private final Wants wants;
  private final long seed;

  OtherWorlds(Wants wants, long seed) {
    this.wants = wants;
    this.seed = seed;
  }

  /**
   * The intern comes first in every ranking that counts at a project, has all points there, and
   * draws the best lot everywhere.
   */
  Allocation withBestStanding(InternId intern, ProjectId project) {
    Wants best = best(intern, project);
    return MatchingEngine.of(best.policy).match(best.cohort);
  }

  List<ProjectId> listWithBestStanding(InternId intern, ProjectId project) {
    return best(intern, project).list(intern);
  }

  private Wants best(InternId intern, ProjectId project) {
    List<HostSideId> counting = new ArrayList<>();
    for (ProjectId other : wants.projects()) {
      if (wants.top(other).equals(wants.top(project))) {
        counting.addAll(wants.path(other));
      }
    }
    List<HostRanking> rankings = new ArrayList<>();
    boolean ranked = false;
    for (HostRanking ranking : wants.cohort.hostRankings()) {
      boolean counts = counting.contains(ranking.party());
      rankings.add(counts ? first(intern, ranking) : ranking);
      ranked |= wants.path(project).contains(ranking.party());
    }
    if (!ranked) {
      rankings.add(first(intern, HostRanking.builder().party(project).build()));
    }
    ScoreTable scores = new ScoreTable(seed).with(intern, project, 1_000_000);
    var policy =
        wants
            .policy
            .withScoring(scores.model())
            .withLottery(wants.policy.lottery().withOrder(intern.value()));
    return new Wants(wants.cohort.withHostRankings(rankings).withProjectRankings(), policy, scores);
  }

  private static HostRanking first(InternId intern, HostRanking ranking) {
    List<HostRanking.Tier> tiers = new ArrayList<>();
    tiers.add(new HostRanking.Tier(List.of(intern)));
    for (HostRanking.Tier tier : ranking.tiers()) {
      List<InternId> others =
          tier.interns().stream().filter(other -> !other.equals(intern)).toList();
      if (!others.isEmpty()) {
        tiers.add(new HostRanking.Tier(others));
      }
    }
    return ranking.withTiers(tiers).withPairTiers().withUnacceptable(without(intern, ranking));
  }

  private static List<InternId> without(InternId intern, HostRanking ranking) {
    return ranking.unacceptable().stream().filter(other -> !other.equals(intern)).toList();
  }

  /** What a reason against a pair speaks of is gone. */
  Allocation without(Reason reason, InternId intern, ProjectId project) {
    Cohort cohort = wants.cohort;
    var policy = wants.policy;
    switch (reason.code().name()) {
      case "CLOSED" -> cohort = open(cohort);
      case "VETOED" ->
          cohort = cohort.withVetoes(kept(cohort.vetoes(), v -> v.intern().equals(intern)));
      case "EXCLUDED" ->
          cohort = cohort.withExclusions(kept(cohort.exclusions(), e -> e.intern().equals(intern)));
      case "NOT_ACCEPTABLE_TO_HOST", "PAIR_NOT_ACCEPTABLE" ->
          cohort =
              cohort.withHostRankings(
                  mapped(
                      cohort.hostRankings(),
                      ranking ->
                          ranking
                              .withUnacceptable(without(intern, ranking))
                              .withUnlisted(HostRanking.Unlisted.AFTER_LISTED)));
      case "WEEKLY_HOURS_TOO_FEW", "FACT_UNKNOWN" ->
          policy = policy.withEligibility(EligibilityRules.none());
      default -> throw new IllegalArgumentException(reason.toString());
    }
    return MatchingEngine.of(policy).match(cohort);
  }

  private static Cohort open(Cohort cohort) {
    return cohort
        .withProjects(mapped(cohort.projects(), p -> p.seats() == 0 ? p.withSeats(1) : p))
        .withSupervisors(
            mapped(
                cohort.supervisors(), s -> s.maxInterns().orElse(1) == 0 ? s.withMaxInterns(1) : s))
        .withMentors(
            mapped(cohort.mentors(), m -> m.maxInterns().orElse(1) == 0 ? m.withMaxInterns(1) : m))
        .withHosts(
            mapped(
                cohort.hosts(),
                host ->
                    (host.maxInterns().orElse(1) == 0 ? host.withMaxInterns(1) : host)
                        .withUnits(
                            mapped(
                                host.units(),
                                unit ->
                                    unit.maxInterns().orElse(1) == 0
                                        ? unit.withMaxInterns(1)
                                        : unit))));
  }

  private static <T> List<T> kept(List<T> list, Predicate<T> not) {
    return list.stream().filter(not.negate()).toList();
  }

  private static <T> List<T> mapped(List<T> list, UnaryOperator<T> change) {
    return list.stream().map(change).toList();
  }
}
