package org.openinternship.matching.internal.explain;

import static org.openinternship.core.finding.Severity.ERROR;
import static org.openinternship.core.finding.Severity.WARNING;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openinternship.core.finding.Report;
import org.openinternship.matching.internal.compile.CompiledCohort;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.market.MarketPart;
import org.openinternship.matching.mechanism.FillOrCloseAssignment;
import org.openinternship.matching.optimum.LimitConflict;
import org.openinternship.matching.optimum.Optimum;
import org.openinternship.matching.policy.MinimumRule;
import org.openinternship.matching.result.MatchReason;

/** The findings on minimums that nobody can see to. */
public final class MinimumFindings {
  /**
   * The parts beside which it is known whether minimums can be kept; teams are left out of that.
   */
  private static final Set<MarketPart> KNOWN =
      Set.of(
          MarketPart.SHARED_LIMITS,
          MarketPart.LOWER_LIMITS,
          MarketPart.MINIMUMS,
          MarketPart.LAST_INTERNS,
          MarketPart.TEAMS);

  private MinimumFindings() {}

  /**
   * Adds an error for each minimum if the mechanism sees to none, else one if they are too many.
   */
  static void add(CompiledCohort compiled, Report.Collector found) {
    Market market = compiled.market();
    if (!hasAny(market)) {
      return;
    }
    PartyPaths paths = new PartyPaths(compiled.cohort());
    if (isRefused(compiled, MarketPart.LOWER_LIMITS) || isRefused(compiled, MarketPart.MINIMUMS)) {
      for (int node = 0; node < market.tree().nodes(); node++) {
        int minimum = Math.max(market.lowerLimit(node), market.minimum(node));
        if (minimum > 0) {
          found.add(
              ERROR,
              paths.of(compiled.party(node)),
              MatchReason.MINIMUM_NOT_HONOURED,
              compiled.party(node),
              minimum,
              compiled.policy().mechanismName());
        }
      }
      return;
    }
    if (!compiled.policy().honours().containsAll(market.parts())) {
      return; // what else it refuses is said, and no optimum of such a market is known
    }
    conflict(market)
        .ifPresent(
            conflict ->
                found.add(
                    ERROR,
                    paths.of(compiled.party(conflict.nodes().get(0))),
                    MatchReason.MINIMUMS_IN_CONFLICT,
                    conflict.nodes().stream().map(compiled::party).toList(),
                    conflict.needed(),
                    conflict.available()));
  }

  /**
   * Adds a warning if the cohort has minimums, the mechanism is one that closes whoever does not
   * reach theirs, and the policy leaves them out of account. Its path points into the policy.
   */
  static void addIgnored(CompiledCohort compiled, Report.Collector found) {
    if (compiled.policy().minimums() != MinimumRule.IGNORED
        || !(compiled.policy().mechanism() instanceof FillOrCloseAssignment)) {
      return;
    }
    long count = StatedNumbers.minimums(compiled.cohort());
    if (count > 0) {
      found.add(
          WARNING,
          "/minimums",
          MatchReason.MINIMUMS_IGNORED,
          count,
          compiled.policy().mechanismName());
    }
  }

  /** Adds a warning for each project, supervisor, unit and host that closed. */
  static void addClosed(CompiledCohort compiled, Assignment assignment, Report.Collector found) {
    Market market = compiled.market();
    if (!market.parts().contains(MarketPart.MINIMUMS)) {
      return;
    }
    PartyPaths paths = new PartyPaths(compiled.cohort());
    for (int node = 0; node < market.tree().nodes(); node++) {
      if (market.minimum(node) > 0 && assignment.count(node) == 0) {
        found.add(
            WARNING,
            paths.of(compiled.party(node)),
            MatchReason.BELOW_MINIMUM,
            compiled.party(node),
            market.minimum(node));
      }
    }
  }

  /** Tells whether the cohort has any minimum that the policy sees to. */
  private static boolean hasAny(Market market) {
    return market.parts().contains(MarketPart.LOWER_LIMITS)
        || market.parts().contains(MarketPart.MINIMUMS);
  }

  private static boolean isRefused(CompiledCohort compiled, MarketPart part) {
    return compiled.market().parts().contains(part) && !compiled.policy().honours().contains(part);
  }

  /**
   * Tells which minimums of those that cannot close are too many together.
   *
   * @param market a market of a cohort
   * @return why; empty if there is an assignment that keeps all minimums, or if it is not known: a
   *     mechanism of the host's own may honour parts of a market that no optimum does
   */
  public static Optional<LimitConflict> conflict(Market market) {
    return ofThoseThatStayOpen(market).flatMap(Optimum::conflict);
  }

  /** Tells of several that have none in common, and may not be all. */
  static List<LimitConflict> conflicts(Market market) {
    return ofThoseThatStayOpen(market).map(Optimum::conflicts).orElse(List.of());
  }

  /** Returns a market in which the minimums of those that cannot close are lower limits. */
  private static Optional<Market> ofThoseThatStayOpen(Market with) {
    if (!hasAny(with) || !KNOWN.containsAll(with.parts())) {
      return Optional.empty();
    }
    Market market = with.withTeams(List.of()); // an optimum knows nothing of teams
    if (market.parts().contains(MarketPart.LOWER_LIMITS)) {
      return Optional.of(market);
    }
    int[] limits = new int[market.tree().nodes()];
    Arrays.setAll(limits, node -> market.pinsAt(node) > 0 ? market.minimum(node) : 0);
    return Optional.of(market.withMinimums(new int[limits.length]).withLowerLimits(limits));
  }
}
