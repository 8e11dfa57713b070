package org.openinternship.matching.internal.compile;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.cohort.CohortReason;
import org.openinternship.core.cohort.HostRanking;
import org.openinternship.core.id.HostSideId;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.internal.Interrupts;
import org.openinternship.core.reason.Reason;
import org.openinternship.matching.policy.Acceptability;
import org.openinternship.matching.result.MatchReason;

/** The rankings of a cohort by party: which is nearest to a project, and whom they refuse. */
final class HostRankings {
  /** A party that ranks, and its ranking. */
  record Ranker(HostSideId party, RankTable table) {}

  private final NumberedCohort numbers;
  private final PartyTree parties;
  private final boolean listedOnly;
  private final Map<HostSideId, Ranker> rankers = new HashMap<>();

  HostRankings(
      Cohort cohort, NumberedCohort numbers, PartyTree parties, Acceptability acceptability) {
    this.numbers = numbers;
    this.parties = parties;
    this.listedOnly = acceptability == Acceptability.LISTED;
    for (HostRanking ranking : cohort.hostRankings()) {
      Interrupts.check();
      rankers.put(ranking.party(), new Ranker(ranking.party(), new RankTable(ranking, numbers)));
    }
  }

  /** Returns the ranking by a party, if it ranks. */
  @Nullable Ranker by(HostSideId party) {
    return rankers.get(party);
  }

  /** Returns the project's own ranking, or else the nearest above it. */
  @Nullable Ranker nearest(int project) {
    for (HostSideId party : parties.path(project)) {
      Ranker ranker = rankers.get(party);
      if (ranker != null) {
        return ranker;
      }
    }
    return null;
  }

  /** Returns the party that does not accept an intern at a project, if there is one. */
  Optional<HostSideId> refusing(int intern, int project) {
    if (rankers.isEmpty() && !listedOnly) {
      return Optional.empty();
    }
    boolean decided = false;
    for (HostSideId party : parties.path(project)) {
      Ranker ranker = rankers.get(party);
      if (ranker == null) {
        continue;
      }
      RankTable table = ranker.table();
      boolean asksForListing = listedOnly || (!decided && !table.acceptsUnlisted());
      if (table.refuses(intern)
          || (asksForListing && table.tier(intern, project) == RankTable.UNLISTED)) {
        return Optional.of(party);
      }
      decided = true;
    }
    return listedOnly && !decided ? Optional.of(parties.path(project).get(0)) : Optional.empty();
  }

  /** Tells why the host's side does not accept an intern at a project, if it does not. */
  Optional<Reason> against(InternId id, int intern, int project) {
    Optional<HostSideId> party = refusing(intern, project);
    return party.isEmpty() // as it is of most of a million pairs
        ? Optional.empty()
        : Optional.of(against(party.get(), id, intern, project));
  }

  private Reason against(HostSideId party, InternId id, int intern, int project) {
    Ranker ranker = rankers.get(party);
    if (ranker == null) {
      return Reason.of(MatchReason.NO_LIST, party);
    }
    boolean refused = ranker.table().refuses(intern);
    if (!refused && ranker.table().ranksPairs()) {
      ProjectId on = numbers.project(project).id();
      return listedOnly
          ? Reason.of(MatchReason.PAIR_NOT_ON_LIST, party, id, on)
          : Reason.of(CohortReason.PAIR_NOT_ACCEPTABLE, party, id, on);
    }
    return listedOnly && !refused
        ? Reason.of(MatchReason.NOT_ON_LIST, party, id)
        : Reason.of(CohortReason.NOT_ACCEPTABLE_TO_HOST, party, id);
  }
}
