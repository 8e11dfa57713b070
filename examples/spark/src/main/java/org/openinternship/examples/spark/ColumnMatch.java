package org.openinternship.examples.spark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.cohort.HostTree;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.HostId;
import org.openinternship.core.offer.Proposal;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.CapacityTree;
import org.openinternship.matching.market.Lots;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.market.MarketAssembler;
import org.openinternship.matching.policy.MatchingPolicy;
import org.openinternship.matching.verify.Feasibility;

/** The match of columns, in one virtual machine: numbers in, pairs of keys out. */
final class ColumnMatch {
  private static final int MILLION = 1_000_000;

  private ColumnMatch() {}

  /** The matches in the order of the interns' keys, those of the engine for the whole cohort. */
  static List<Proposal> match(Cohort hostSide, MatchingPolicy policy, BidColumns bids) {
    List<Project> projects = BidColumns.projects(hostSide);
    int[] rows = bids.byKey();
    Market market =
        market(tree(hostSide, projects), lots(policy, projects, bids, rows), policy, bids, rows);
    Assignment assignment = policy.mechanism().assign(market);
    if (!Feasibility.isFeasible(market, assignment)) {
      throw new IllegalStateException("the mechanism gave a result that is not feasible");
    }
    List<Proposal> matches = new ArrayList<>(assignment.placed());
    for (int i = 0; i < rows.length; i++) {
      if (assignment.isPlaced(i)) {
        matches.add(new Proposal(bids.intern(rows[i]), projects.get(assignment.project(i)).id()));
      }
    }
    return matches;
  }

  /** Seats, and limits of hosts; supervisors and units would be further groups between them. */
  private static CapacityTree tree(Cohort hostSide, List<Project> projects) {
    HostTree limits = HostTree.of(hostSide);
    Map<HostId, List<Integer>> byHost = new TreeMap<>();
    for (int p = 0; p < projects.size(); p++) {
      byHost.computeIfAbsent(projects.get(p).host(), host -> new ArrayList<>()).add(p);
    }
    CapacityTree.Builder tree =
        CapacityTree.builder(projects.stream().mapToInt(Project::seats).toArray());
    byHost.forEach(
        (host, below) ->
            limits
                .limit(host)
                .ifPresent(max -> tree.group(max, below.stream().mapToInt(p -> p).toArray())));
    return tree.build();
  }

  /** Everybody draws by key, and each project for itself, as nobody ranks. */
  private static Lots lots(
      MatchingPolicy policy, List<Project> projects, BidColumns bids, int[] rows) {
    return Lots.of(
        policy.lottery(),
        Arrays.stream(rows).mapToObj(row -> bids.intern(row).value()).toList(),
        projects.stream().map(project -> project.id().value()).toList());
  }

  /** More points are a lower tier, which is better. */
  private static Market market(
      CapacityTree tree, Lots lots, MatchingPolicy policy, BidColumns bids, int[] rows) {
    int most = policy.scoring().outOf() * MILLION;
    MarketAssembler market = Market.assembler(tree, lots).expect(rows.length, bids.size());
    for (int row : rows) {
      market.intern();
      IntStream.range(bids.first(row), bids.end(row))
          .forEach(bid -> market.pair(bids.project(bid), most - bids.millionths(bid)));
    }
    return market.build();
  }
}
