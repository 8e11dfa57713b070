package org.openinternship.matching.internal.compile;

import org.jspecify.annotations.Nullable;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.id.HostSideId;
import org.openinternship.matching.internal.compile.HostRankings.Ranker;
import org.openinternship.matching.market.CapacityTree;
import org.openinternship.matching.policy.GroupOrder;
import org.openinternship.matching.policy.HostPreferences;
import org.openinternship.matching.policy.MatchingPolicy;

/**
 * The parties that decide in which order interns stand at each project: of the {@linkplain
 * CapacityTree#isShared shared} limits on a project's path the topmost whose holder ranks, and
 * without one the project for itself, by the ranking nearest to it. Seats, limits and rankings
 * determine it, and nothing that interns ask for.
 */
final class Deciders {
  private final PartyTree parties;
  private final boolean ordersInterns;
  private final ProjectOrders orders;

  /** For each project the holder of a shared limit whose ranking decides there. */
  private final @Nullable Ranker[] holder;

  /** For each project the ranking that is its own, or the nearest above. */
  private final @Nullable Ranker[] nearest;

  Deciders(
      Cohort cohort,
      NumberedCohort numbers,
      PartyTree parties,
      HostRankings rankings,
      MatchingPolicy policy) {
    int projects = numbers.projects();
    this.parties = parties;
    this.orders = new ProjectOrders(cohort, numbers, parties, rankings, policy);
    this.ordersInterns = policy.groupOrder() == GroupOrder.INTERNS;
    this.holder = new Ranker[projects];
    this.nearest = new Ranker[projects];
    if (policy.hostPreferences() == HostPreferences.SCORES) {
      return;
    }
    CapacityTree tree = parties.tree();
    for (int project = 0; project < projects; project++) {
      nearest[project] = rankings.nearest(project);
      int ranking = tree.rankingAt(project, node -> rankings.by(parties.party(node)) != null);
      if (ranking >= 0 && tree.isShared(ranking)) {
        holder[project] = rankings.by(parties.party(ranking));
      }
    }
  }

  /** Returns the rankings of projects, which come before any order of interns. */
  ProjectOrders orders() {
    return orders;
  }

  @Nullable Ranker holder(int project) {
    return holder[project];
  }

  @Nullable Ranker nearest(int project) {
    return nearest[project];
  }

  /** Tells whether one order over interns holds wherever projects share a limit. */
  boolean ordersInterns() {
    return ordersInterns;
  }

  /** Tells whether one order over interns holds for all projects that share a limit with one. */
  boolean ordersInterns(int project) {
    return ordersInterns && parties.tree().institution(project) != project;
  }

  /** Returns who decides the order of interns at a project: it itself, or somebody above it. */
  HostSideId of(int project) {
    if (ordersInterns(project)) {
      return parties.party(parties.tree().institution(project));
    }
    Ranker ranker = holder[project];
    return ranker == null ? parties.party(project) : ranker.party();
  }
}
