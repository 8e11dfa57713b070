package org.openinternship.matching.internal.compile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.openinternship.core.id.HostSideId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.matching.internal.compile.HostRankings.Ranker;

/**
 * A limit over several projects below which one order decides, and what that order is.
 *
 * @param party the holder of the limit
 * @param kind what decides
 * @param projects the projects for which it does, by key
 * @param replaced the parties whose rankings hold for some of these projects and are not gone by
 * @param ranking the projects below the limit that go by a ranking, whoever's
 */
public record SharedLimit(
    HostSideId party,
    Kind kind,
    List<ProjectId> projects,
    List<HostSideId> replaced,
    List<ProjectId> ranking) {
  /** What decides below a shared limit. */
  public enum Kind {
    /** The ranking of projects by the holder of the limit, before any other. */
    PROJECTS,
    /** The ranking of interns by the holder of the limit. */
    HOLDER_RANKS,
    /** The ranking of pairs by the holder of the limit. */
    HOLDER_RANKS_PAIRS,
    /** The standing of each intern at each project. */
    PAIRS,
    /** One standing of each intern, the best at any of the projects. */
    INTERNS
  }

  /**
   * Copies the lists.
   *
   * @param party the holder
   * @param kind what decides
   * @param projects the projects
   * @param replaced whose rankings are not gone by
   * @param ranking the projects that go by a ranking
   */
  public SharedLimit {
    projects = List.copyOf(projects);
    replaced = List.copyOf(replaced);
    ranking = List.copyOf(ranking);
  }

  static List<SharedLimit> of(NumberedCohort numbers, PartyTree parties, Deciders deciders) {
    Map<HostSideId, Collector> ranked = new LinkedHashMap<>();
    Map<HostSideId, Collector> limits = new LinkedHashMap<>();
    Map<HostSideId, List<ProjectId>> rankingBelow = new HashMap<>();
    for (int project = 0; project < numbers.projects(); project++) {
      HostSideId top = parties.party(parties.tree().institution(project));
      ProjectId id = numbers.project(project).id();
      if (top.equals(id)) {
        continue;
      }
      Ranker holder = deciders.holder(project);
      Ranker nearest = deciders.nearest(project);
      if (holder != null || nearest != null) {
        rankingBelow.computeIfAbsent(top, party -> new ArrayList<>()).add(id);
      }
      HostSideId ranksProjects = deciders.orders().party(project);
      if (ranksProjects != null) {
        collector(ranked, ranksProjects, Kind.PROJECTS).projects.add(id);
      }
      boolean interns = deciders.ordersInterns(project);
      if (holder == null || !holder.party().equals(top)) {
        collector(limits, top, interns ? Kind.INTERNS : Kind.PAIRS).projects.add(id);
      }
      if (holder != null && (!interns || holder.party().equals(top))) {
        Kind kind = holder.table().ranksPairs() ? Kind.HOLDER_RANKS_PAIRS : Kind.HOLDER_RANKS;
        Collector limit = collector(limits, holder.party(), kind);
        limit.projects.add(id);
        if (nearest != null && !nearest.party().equals(holder.party())) {
          limit.replaced.add(nearest.party());
        }
      }
    }
    return Stream.concat(ranked.values().stream(), limits.values().stream())
        .map(limit -> limit.ended(rankingBelow.getOrDefault(limit.party, List.of())))
        .toList();
  }

  private static Collector collector(
      Map<HostSideId, Collector> limits, HostSideId party, Kind kind) {
    return limits.computeIfAbsent(party, key -> new Collector(key, kind));
  }

  private static final class Collector {
    private final HostSideId party;
    private final Kind kind;
    private final List<ProjectId> projects = new ArrayList<>();
    private final Set<HostSideId> replaced = new LinkedHashSet<>();

    private Collector(HostSideId party, Kind kind) {
      this.party = party;
      this.kind = kind;
    }

    private SharedLimit ended(List<ProjectId> ranking) {
      return new SharedLimit(party, kind, projects, List.copyOf(replaced), ranking);
    }
  }
}
