package org.openinternship.matching.internal.explain;

import static org.openinternship.core.finding.Severity.WARNING;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.openinternship.core.finding.Report;
import org.openinternship.matching.internal.compile.CompiledCohort;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.optimum.LimitConflict;
import org.openinternship.matching.result.MatchReason;

/**
 * The minimums and team rules that nobody can see to any more in a later round of offers, given up
 * so that the offers of all others need not wait. Of those that cannot be had together, all are
 * given up: minimums first, and of team rules only what they ask of the projects in question.
 */
public final class OutOfReach {
  private final CompiledCohort compiled;
  private final Set<Integer> minimums = new TreeSet<>();
  private final TeamsOutOfReach teams;

  private OutOfReach(CompiledCohort compiled) {
    this.compiled = compiled;
    boolean honoured = compiled.policy().honours().containsAll(compiled.market().parts());
    if (honoured) {
      onMinimums();
      onClosing();
    }
    teams = new TeamsOutOfReach(held());
    if (honoured) {
      teams.find();
    }
  }

  /**
   * Finds what is out of reach.
   *
   * @param compiled a cohort
   * @return it; nothing if the mechanism refuses the market, or if what it needs to know is not
   *     known within its limit
   */
  public static OutOfReach of(CompiledCohort compiled) {
    return new OutOfReach(compiled);
  }

  private void onMinimums() {
    List<LimitConflict> conflicts = MinimumFindings.conflicts(compiled.market());
    while (!conflicts.isEmpty()) {
      conflicts.forEach(conflict -> minimums.addAll(conflict.nodes()));
      conflicts = MinimumFindings.conflicts(held().market());
    }
  }

  /** Those with somebody do not close, and may need more than others leave that would run too. */
  private void onClosing() {
    boolean more = true;
    while (more) {
      more = minimums.addAll(MinimumsKeptOpen.inConflict(held()));
    }
  }

  /** {@return the cohort without the minimums that are out of reach} */
  private CompiledCohort held() {
    return compiled.withoutMinimums(minimums);
  }

  /** {@return the cohort without what is out of reach} */
  public CompiledCohort left() {
    return teams.left();
  }

  /** {@return a warning for each minimum, and each rule and project, that is out of reach} */
  public Report report() {
    Market market = compiled.market();
    PartyPaths paths = new PartyPaths(compiled.cohort());
    Report.Collector found = Report.collector();
    for (int node : minimums) {
      found.add(
          WARNING,
          paths.of(compiled.party(node)),
          MatchReason.MINIMUM_OUT_OF_REACH,
          compiled.party(node),
          Math.max(market.lowerLimit(node), market.minimum(node)));
    }
    teams.add(found);
    return found.report();
  }
}
