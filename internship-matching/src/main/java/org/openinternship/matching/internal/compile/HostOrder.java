package org.openinternship.matching.internal.compile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openinternship.core.finding.FindingsException;
import org.openinternship.core.finding.Report;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.id.HostSideId;
import org.openinternship.core.internal.Interrupts;
import org.openinternship.matching.internal.compile.HostRankings.Ranker;
import org.openinternship.matching.market.CapacityTree;
import org.openinternship.matching.policy.HostPreferences;
import org.openinternship.matching.policy.InternPreferences;
import org.openinternship.matching.policy.MatchingPolicy;
import org.openinternship.matching.result.MatchReason;
import org.openinternship.matching.result.Standing;

/**
 * The order of interns on the hosts' side, as tiers of a market that are comparable in each tree.
 * Where the holder of a shared limit ranks, that ranking decides, and interns whom it does not name
 * come after, by their standing at their own project; elsewhere each pair counts by its standing at
 * its own project. Under one order over interns all pairs of an intern in a tree have the best of
 * these standings at any project of the tree that facts admit, whatever the intern asked for.
 */
final class HostOrder {
  private final boolean pointsCount;
  private final boolean suggestionsComeLast;
  private final CapacityTree tree;
  private final PartyTree parties;
  private final Deciders deciders;
  private final ProjectOrders orders;
  private final ConsideredPairs considered;
  private final PairScores scores;

  /** For each top of a tree its tiers. */
  private final @Nullable TierSpace[] spaces;

  /** For each top of a tree the projects below it. */
  private final Map<Integer, List<Integer>> below = new HashMap<>();

  HostOrder(
      PartyTree parties,
      Deciders deciders,
      MatchingPolicy policy,
      ConsideredPairs considered,
      PairScores scores) {
    this.pointsCount =
        policy.hostPreferences() != HostPreferences.RANKINGS && policy.scoring().outOf() > 0;
    this.suggestionsComeLast = policy.internPreferences() != InternPreferences.SCORES;
    this.parties = parties;
    this.tree = parties.tree();
    this.deciders = deciders;
    this.orders = deciders.orders();
    this.considered = considered;
    this.scores = scores;
    this.spaces = new TierSpace[tree.nodes()];
    int maxMillionths = pointsCount ? policy.scoring().outOf() * 1_000_000 : 0;
    // Whoever is not named comes after all ranks that count, and so counts as a blank.
    int ranks = policy.countedRanks();
    for (int project = 0; project < tree.projects(); project++) {
      int ofHolder = tierCount(deciders.holder(project));
      int nearest = tierCount(deciders.nearest(project));
      TierSpace space =
          deciders.holder(project) == null
              ? new TierSpace(Math.max(nearest, ranks), 0, maxMillionths, orders.tiers(project))
              : new TierSpace(
                  Math.max(ofHolder, ranks), nearest, maxMillionths, orders.tiers(project));
      int top = tree.institution(project);
      spaces[top] = spaces[top] == null ? space : TierSpace.covering(spaces[top], space);
      below.computeIfAbsent(top, key -> new ArrayList<>()).add(project);
    }
    for (int project = 0; project < tree.projects(); project++) {
      checkRoom(project, policy);
    }
  }

  /** Refuses more tiers of projects than a tier of the market has room for. */
  private void checkRoom(int project, MatchingPolicy policy) {
    TierSpace space = space(project);
    HostSideId party = orders.party(project);
    if (party != null && space.layers() > space.maxLayers()) {
      Report.Collector found = Report.collector();
      found.add(
          Severity.ERROR,
          "/projectRankings",
          MatchReason.TOO_MANY_PROJECT_TIERS,
          party,
          orders.tiers(project) - 1,
          policy.scoring().outOf(),
          space.maxLayers() - 1);
      throw new FindingsException("Cohort", found.report());
    }
  }

  private static int tierCount(@Nullable Ranker ranker) {
    return ranker == null ? 0 : ranker.table().tierCount();
  }

  /**
   * Returns the tiers of one intern at projects that can be considered, of which the intern asked
   * for the first ones and for the others not.
   *
   * @param standsFrom takes the project from which each tier comes
   */
  int[] tiers(int intern, int[] projects, long[] millionths, int wishes, int[] standsFrom) {
    Map<Integer, Integer> bestOfTree = new HashMap<>();
    int[] tiers = new int[projects.length];
    for (int i = 0; i < tiers.length; i++) {
      int project = projects[i];
      int tier;
      if (deciders.ordersInterns(project)) {
        int top = tree.institution(project);
        standsFrom[i] = bestOfTree.computeIfAbsent(top, t -> bestProject(intern, project));
        tier = tier(intern, standsFrom[i]);
      } else {
        tier = tier(intern, project, millionths[i]);
      }
      boolean last = suggestionsComeLast && i >= wishes;
      tiers[i] = last ? space(project).suggested(tier) : tier;
    }
    return tiers;
  }

  /** Tells whether there may be projects at which interns stand as they do at another one. */
  boolean ordersInterns() {
    return deciders.ordersInterns();
  }

  /**
   * Tells what the tier of a pair means: a rank or points, and whose.
   *
   * @param from the project from which the tier comes
   */
  Standing standing(int from, int project, int tier, long draw) {
    TierSpace space = space(project);
    int within = space.within(tier);
    Ranker nearest = deciders.nearest(from);
    Ranker decider = deciders.holder(from) == null ? nearest : deciders.holder(from);
    Standing.Builder standing =
        Standing.builder().suggested(space.isSuggested(tier)).draw(draw).by(parties.party(from));
    HostSideId ranksProjects = orders.party(from);
    if (ranksProjects != null) {
      standing.projectRank(space.layer(tier) + 1).projectRankBy(ranksProjects);
    }
    if (decider != null && space.isRank(within)) {
      return standing.by(decider.party()).rank(within + 1).build();
    }
    if (decider != null) {
      standing.unnamedBy(decider.party());
    }
    if (nearest != null && space.isRankByProject(within)) {
      return standing.by(nearest.party()).rank(space.tierByProject(within) + 1).build();
    }
    return pointsCount ? standing.millionths(space.millionths(within)).build() : standing.build();
  }

  /** The tier of an intern at a project by the project's decider, and by points only if needed. */
  private int tier(int intern, int project) {
    int rank = rank(intern, project);
    return rank == RankTable.UNLISTED
        ? inLayer(project, points(project, scores.millionths(intern, project)))
        : inLayer(project, rank);
  }

  private int tier(int intern, int project, long millionths) {
    int rank = rank(intern, project);
    return rank == RankTable.UNLISTED
        ? inLayer(project, points(project, millionths))
        : inLayer(project, rank);
  }

  private int inLayer(int project, int tier) {
    return space(project).inLayer(orders.tier(project), tier);
  }

  private int points(int project, long millionths) {
    return space(project).scored(pointsCount ? millionths : 0);
  }

  private int rank(int intern, int project) {
    Ranker holder = deciders.holder(project);
    Ranker nearest = deciders.nearest(project);
    int byHolder = holder == null ? RankTable.UNLISTED : holder.table().tier(intern, project);
    if (byHolder != RankTable.UNLISTED) {
      return byHolder;
    }
    int byNearest = nearest == null ? RankTable.UNLISTED : nearest.table().tier(intern, project);
    return holder == null || byNearest == RankTable.UNLISTED
        ? byNearest
        : space(project).rankedByProject(byNearest);
  }

  /** The project of a tree at which an intern stands best of all that facts admit, the first. */
  private int bestProject(int intern, int project) {
    int best = project;
    int bestTier = tier(intern, project);
    Ranker holder = deciders.holder(project);
    if (holder != null
        && holder.party().equals(deciders.of(project))
        && !holder.table().ranksPairs()
        && space(project).layers() == 1
        && space(project).isRank(bestTier)) {
      return project; // one ranking over all of them: the same rank everywhere
    }
    for (int other : below.getOrDefault(tree.institution(project), List.of())) {
      Interrupts.check();
      if (other != project && considered.factsAdmit(intern, other)) {
        int tier = tier(intern, other);
        if (tier < bestTier || (tier == bestTier && other < best)) {
          best = other;
          bestTier = tier;
        }
      }
    }
    return best;
  }

  /** Returns the tiers of the tree of a project. */
  TierSpace space(int project) {
    return Objects.requireNonNull(spaces[tree.institution(project)]);
  }
}
