package org.openinternship.core.cohort;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openinternship.core.bid.Bids;
import org.openinternship.core.bid.Veto;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.HostSideId;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.people.Intern;

/**
 * The interns and parties of the hosts' side that left a cohort, and what is left of the values
 * that name them. Times are counted from 1; a value is asked for with the time since when it is
 * there, 0 for what was there from the start, and whoever left before that takes nothing of it.
 */
final class Withdrawal {
  private final Departures<InternId> interns = new Departures<>();
  private final Departures<HostSideId> parties = new Departures<>();

  void add(InternId intern, int at) {
    interns.add(intern, at);
  }

  void add(HostSideId party, int at) {
    parties.add(party, at);
  }

  boolean isEmpty() {
    return interns.isEmpty() && parties.isEmpty();
  }

  private boolean has(InternId intern, int since) {
    return interns.firstAfter(since, intern) != Departures.NEVER;
  }

  private boolean has(HostSideId party, int since) {
    return parties.firstAfter(since, party) != Departures.NEVER;
  }

  @Nullable Intern restOf(Intern intern, int since) {
    return has(intern.id(), since) ? null : intern;
  }

  @Nullable Project restOf(Project project, int since) {
    return has(project.id(), since) ? null : project;
  }

  /** An intern who bid for nothing else did bid: the empty list stays. */
  @Nullable Bids restOf(Bids bids, int since) {
    if (has(bids.intern(), since)) {
      return null;
    }
    Set<ProjectId> gone = Set.of();
    if (!parties.isEmpty()) {
      for (ProjectId project : bids.projects()) {
        gone = has(project, since) ? with(gone, project) : gone;
      }
    }
    return gone.isEmpty() ? bids : bids.without(gone);
  }

  @Nullable HostRanking restOf(HostRanking ranking, int since) {
    if (has(ranking.party(), since)) {
      return null;
    }
    Set<InternId> gone = Set.of();
    if (!interns.isEmpty()) {
      for (HostRanking.Tier tier : ranking.tiers()) {
        gone = withThoseOf(tier.interns(), since, gone);
      }
      for (HostRanking.PairTier tier : ranking.pairTiers()) {
        gone = withThoseOf(internsOf(tier), since, gone);
      }
      gone = withThoseOf(ranking.unacceptable(), since, gone);
    }
    Set<ProjectId> off = new HashSet<>();
    if (!parties.isEmpty()) {
      for (HostRanking.PairTier tier : ranking.pairTiers()) {
        tier.pairs().stream()
            .map(RankedPair::project)
            .filter(it -> has(it, since))
            .forEach(off::add);
      }
    }
    HostRanking left = gone.isEmpty() ? ranking : ranking.without(gone);
    return off.isEmpty() ? left : left.withoutProjects(off);
  }

  @Nullable ProjectRanking restOf(ProjectRanking ranking, int since) {
    if (has(ranking.party(), since)) {
      return null;
    }
    Set<ProjectId> gone = new HashSet<>();
    if (!parties.isEmpty()) {
      for (ProjectRanking.ProjectTier tier : ranking.tiers()) {
        tier.projects().stream().filter(it -> has(it, since)).forEach(gone::add);
      }
    }
    return gone.isEmpty() ? ranking : ranking.without(gone);
  }

  private static List<InternId> internsOf(HostRanking.PairTier tier) {
    return tier.pairs().stream().map(RankedPair::intern).toList();
  }

  private Set<InternId> withThoseOf(Collection<InternId> all, int since, Set<InternId> gone) {
    Set<InternId> more = gone;
    for (InternId intern : all) {
      more = has(intern, since) ? with(more, intern) : more;
    }
    return more;
  }

  /** Makes a set for the first only: of most values nothing is gone. */
  private static <K> Set<K> with(Set<K> gone, K key) {
    Set<K> more = gone.isEmpty() ? new HashSet<>() : gone;
    more.add(key);
    return more;
  }

  @Nullable Veto restOf(Veto veto, int since) {
    return has(veto.intern(), since) || has(veto.project(), since) ? null : veto;
  }

  @Nullable Pin restOf(Pin pin, int since) {
    return has(pin.intern(), since) || has(pin.project(), since) ? null : pin;
  }

  @Nullable Exclusion restOf(Exclusion exclusion, int since) {
    return has(exclusion.intern(), since) || has(exclusion.party(), since) ? null : exclusion;
  }

  @Nullable SeatReserve restOf(SeatReserve reserve, int since) {
    return has(reserve.project(), since) ? null : reserve;
  }

  /** Who of a link is still there goes on with it, if these are two or more. */
  @Nullable LinkedInterns restOf(LinkedInterns link, int since) {
    return choicesOf(link, since).among(staying(link, since)).orElse(null);
  }

  /** The bids of the last one of a link; null if more are left, or nobody. */
  @Nullable Bids bidsOfLast(LinkedInterns link, int since) {
    Set<InternId> staying = staying(link, since);
    return staying.size() == 1 ? choicesOf(link, since).bidsAlone(staying.iterator().next()) : null;
  }

  /** Those of a link who did not leave since, be they here again. */
  Set<InternId> staying(LinkedInterns link, int since) {
    return link.interns().stream().filter(it -> !has(it, since)).collect(Collectors.toSet());
  }

  /**
   * The choices of a link that are left: one is gone for all as soon as a project leaves in which
   * it has a place, unless whoever was to have it left before. It is the first time that counts
   * where somebody left, came again and left.
   */
  private LinkedInterns choicesOf(LinkedInterns link, int since) {
    return parties.isEmpty()
        ? link
        : link.where(
            place -> {
              int off = parties.firstAfter(since, place.project());
              return off == Departures.NEVER || interns.firstAfter(since, place.intern()) < off;
            });
  }

  @Nullable CategoryMembership restOf(CategoryMembership membership, int since) {
    return has(membership.intern(), since) ? null : membership;
  }

  @Nullable DeclinedOffer restOf(DeclinedOffer offer, int since) {
    return has(offer.intern(), since) || has(offer.project(), since) ? null : offer;
  }
}
