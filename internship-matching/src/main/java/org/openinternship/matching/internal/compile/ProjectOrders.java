package org.openinternship.matching.internal.compile;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.cohort.ProjectRanking;
import org.openinternship.core.id.HostSideId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.internal.Interrupts;
import org.openinternship.matching.market.CapacityTree;
import org.openinternship.matching.policy.HostPreferences;
import org.openinternship.matching.policy.MatchingPolicy;

/**
 * The rankings of projects that count: of the {@linkplain CapacityTree#isShared shared} limits on a
 * project's path that of the topmost holder who ranks projects, unless a holder above it ranks
 * interns; none where the mechanism {@linkplain MatchingPolicy#countedRanks counts} ranks, as a
 * ranking of projects has none of interns. Seats, limits and rankings determine it, and nothing
 * that interns ask for.
 */
final class ProjectOrders {
  /** For each project who ranks it; null where nobody does whose ranking counts. */
  private final @Nullable HostSideId[] party;

  /** For each project its tier, 0 for the best, and for one that no ranking counts for. */
  private final int[] tier;

  /** For each project how many tiers there are with it: those named, and one for all others. */
  private final int[] tiers;

  ProjectOrders(
      Cohort cohort,
      NumberedCohort numbers,
      PartyTree parties,
      HostRankings rankings,
      MatchingPolicy policy) {
    party = new HostSideId[numbers.projects()];
    tier = new int[party.length];
    tiers = new int[party.length];
    Arrays.fill(tiers, 1);
    if (cohort.projectRankings().isEmpty()
        || policy.hostPreferences() == HostPreferences.SCORES
        || policy.countedRanks() > 0) {
      return;
    }
    Map<HostSideId, Map<ProjectId, Integer>> ranks = new HashMap<>();
    Map<HostSideId, Integer> counts = new HashMap<>();
    for (ProjectRanking ranking : cohort.projectRankings()) {
      ranks.put(ranking.party(), ranks(ranking));
      counts.put(ranking.party(), ranking.tiers().size());
    }
    CapacityTree tree = parties.tree();
    for (int project = 0; project < party.length; project++) {
      Interrupts.check();
      for (int node = project; node >= 0; node = tree.parent(node)) {
        HostSideId here = parties.party(node);
        if (tree.isShared(node) && rankings.by(here) != null) {
          party[project] = null;
        }
        if (tree.isShared(node) && ranks.containsKey(here)) {
          party[project] = here;
        }
      }
      HostSideId decides = party[project];
      if (decides != null) {
        int named = counts.getOrDefault(decides, 0);
        Map<ProjectId, Integer> its = ranks.getOrDefault(decides, Map.of());
        tier[project] = its.getOrDefault(numbers.project(project).id(), named);
        tiers[project] = named + 1;
      }
    }
  }

  private static Map<ProjectId, Integer> ranks(ProjectRanking ranking) {
    Map<ProjectId, Integer> ranks = new HashMap<>();
    for (int tier = 0; tier < ranking.tiers().size(); tier++) {
      for (ProjectId project : ranking.tiers().get(tier).projects()) {
        ranks.put(project, tier);
      }
    }
    return ranks;
  }

  /** Returns the holder whose ranking of projects counts for a project; null if there is none. */
  @Nullable HostSideId party(int project) {
    return party[project];
  }

  /** Returns the tier of a project, 0 for the best. */
  int tier(int project) {
    return tier[project];
  }

  /** Returns how many tiers there can be where a project is ranked. */
  int tiers(int project) {
    return tiers[project];
  }

  /** Tells whether a project stands as it does in other orders, under another number. */
  boolean isAlike(int project, ProjectOrders other, int there) {
    return Objects.equals(party[project], other.party[there]) && tier[project] == other.tier[there];
  }

  /** Returns those who rank projects and decide for none. */
  Set<HostSideId> idle(Cohort cohort) {
    Set<HostSideId> idle = new HashSet<>();
    cohort.projectRankings().forEach(ranking -> idle.add(ranking.party()));
    for (HostSideId deciding : party) {
      if (deciding != null) {
        idle.remove(deciding);
      }
    }
    return idle;
  }
}
