package org.openinternship.matching.internal.compile;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.cohort.HostRanking;
import org.openinternship.core.id.HostSideId;
import org.openinternship.matching.market.CapacityTree;
import org.openinternship.matching.policy.GroupOrder;
import org.openinternship.matching.policy.HostPreferences;
import org.openinternship.matching.policy.MatchingPolicy;
import org.openinternship.matching.result.Standing;

/**
 * The order of interns on the hosts' side, as tiers of a market. Below the number of ranked tiers
 * of a tree a tier is a rank; from there on it counts the points that are missing to the most there
 * can be. So ranked interns come before others, and tiers are comparable in the whole tree.
 */
final class HostOrder {
  private final HostPreferences preferences;
  private final GroupOrder groupOrder;
  private final long maxMillionths;
  private final PartyTree parties;
  private final Map<HostSideId, RankTable> rankings = new HashMap<>();

  /** For each project the ranking that holds for it: its own, or the nearest above. */
  private final @Nullable RankTable[] nearest;

  /** For each node at the top of a tree the number of tiers that are ranks. */
  private final int[] ranks;

  HostOrder(Cohort cohort, NumberedCohort numbers, PartyTree parties, MatchingPolicy policy) {
    this.preferences = policy.hostPreferences();
    this.groupOrder = policy.groupOrder();
    this.maxMillionths = policy.scoring().outOf() * 1_000_000L;
    this.parties = parties;
    for (HostRanking ranking : cohort.hostRankings()) {
      rankings.put(ranking.party(), new RankTable(ranking, numbers));
    }
    nearest = new RankTable[numbers.projects()];
    ranks = new int[parties.tree().nodes()];
    for (int p = 0; p < nearest.length; p++) {
      nearest[p] = nearest(parties.path(p));
      int top = parties.tree().institution(p);
      ranks[top] = Math.max(ranks[top], tierCount(nearest[p]));
      ranks[top] = Math.max(ranks[top], tierCount(rankings.get(parties.party(top))));
    }
    if (preferences == HostPreferences.SCORES) {
      Arrays.fill(ranks, 0);
    }
  }

  private static int tierCount(@Nullable RankTable table) {
    return table == null ? 0 : table.tierCount();
  }

  private @Nullable RankTable nearest(List<HostSideId> path) {
    for (HostSideId party : path) {
      RankTable table = rankings.get(party);
      if (table != null) {
        return table;
      }
    }
    return null;
  }

  /** Returns the party that does not accept an intern at a project, if there is one. */
  Optional<HostSideId> refusing(int intern, int project) {
    if (rankings.isEmpty()) {
      return Optional.empty();
    }
    boolean decided = false;
    for (HostSideId party : parties.path(project)) {
      RankTable table = rankings.get(party);
      if (table == null) {
        continue;
      }
      boolean unlisted = !table.acceptsUnlisted() && table.tier(intern) == RankTable.UNLISTED;
      if (table.refuses(intern) || (!decided && unlisted)) {
        return Optional.of(party);
      }
      decided = true;
    }
    return Optional.empty();
  }

  /** Returns the tier of an intern at a project, by the project's own order. */
  int tier(int intern, int project, long millionths) {
    return tier(nearest[project], parties.tree().institution(project), intern, millionths);
  }

  private int tier(@Nullable RankTable table, int top, int intern, long millionths) {
    if (preferences != HostPreferences.SCORES && table != null) {
      int tier = table.tier(intern);
      if (tier != RankTable.UNLISTED) {
        return tier;
      }
    }
    return preferences == HostPreferences.RANKINGS
        ? ranks[top]
        : (int) (ranks[top] + maxMillionths - millionths);
  }

  /**
   * Turns the tiers of one intern's list, by each project's own order, into those that the trees go
   * by: where one order over interns decides, all pairs of a tree get the same tier.
   */
  void group(int intern, int[] projects, long[] millionths, int[] tiers) {
    if (groupOrder == GroupOrder.PAIRS) {
      return;
    }
    CapacityTree tree = parties.tree();
    boolean[] done = new boolean[projects.length];
    for (int i = 0; i < projects.length; i++) {
      int top = tree.institution(projects[i]);
      if (done[i] || top == projects[i]) {
        continue;
      }
      int bestTier = tiers[i];
      long bestScore = millionths[i];
      for (int j = i; j < projects.length; j++) {
        if (tree.institution(projects[j]) == top) {
          bestTier = Math.min(bestTier, tiers[j]);
          bestScore = Math.max(bestScore, millionths[j]);
        }
      }
      RankTable own = rankings.get(parties.party(top));
      int tier = own == null ? bestTier : tier(own, top, intern, bestScore);
      for (int j = i; j < projects.length; j++) {
        if (tree.institution(projects[j]) == top) {
          tiers[j] = tier;
          done[j] = true;
        }
      }
    }
  }

  /** Tells what a tier of a tree means. */
  Standing standing(int project, int tier, long draw) {
    int top = parties.tree().institution(project);
    if (tier < ranks[top]) {
      return new Standing(OptionalInt.of(tier + 1), OptionalLong.empty(), draw);
    }
    OptionalLong millionths =
        preferences == HostPreferences.RANKINGS
            ? OptionalLong.empty()
            : OptionalLong.of(ranks[top] + maxMillionths - tier);
    return new Standing(OptionalInt.empty(), millionths, draw);
  }

  /**
   * Returns the parties whose rankings yield to one order over all interns, each with the topmost
   * limit.
   */
  Map<HostSideId, HostSideId> yielding() {
    Map<HostSideId, HostSideId> yielding = new LinkedHashMap<>();
    if (groupOrder == GroupOrder.PAIRS || preferences == HostPreferences.SCORES) {
      return yielding;
    }
    Map<Integer, Set<HostSideId>> rankingBelow = new LinkedHashMap<>();
    for (int p = 0; p < nearest.length; p++) {
      int top = parties.tree().institution(p);
      for (HostSideId party : parties.path(p)) {
        if (top != p && rankings.containsKey(party)) {
          rankingBelow.computeIfAbsent(top, key -> new LinkedHashSet<>()).add(party);
          break;
        }
      }
    }
    rankingBelow.forEach(
        (top, rankers) -> {
          HostSideId above = parties.party(top);
          boolean decides = rankings.containsKey(above);
          for (HostSideId party : rankers) {
            if (!party.equals(above) && (decides || rankers.size() > 1)) {
              yielding.put(party, above);
            }
          }
        });
    return yielding;
  }
}
