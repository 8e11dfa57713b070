package org.openinternship.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.openinternship.core.bid.BidReason;
import org.openinternship.core.bid.Bids;
import org.openinternship.core.bid.Veto;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.cohort.CohortReason;
import org.openinternship.core.cohort.Exclusion;
import org.openinternship.core.cohort.HostRanking;
import org.openinternship.core.cohort.Pin;
import org.openinternship.core.eligibility.EligibilityReason;
import org.openinternship.core.eligibility.StandardRequirement;
import org.openinternship.core.finding.WhenUnknown;
import org.openinternship.core.host.HostOrganization;
import org.openinternship.core.host.HostUnit;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.HostId;
import org.openinternship.core.id.HostSideId;
import org.openinternship.core.id.HostUnitId;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.people.Intern;
import org.openinternship.core.people.Supervisor;
import org.openinternship.core.reason.GeneralReason;
import org.openinternship.core.reason.Reason;
import org.openinternship.matching.policy.GroupOrder;
import org.openinternship.matching.policy.HostPreferences;
import org.openinternship.matching.policy.InternPreferences;
import org.openinternship.matching.policy.MatchingPolicy;
import org.openinternship.matching.result.MatchReason;

/** What the people of a {@link RandomCohort} want, read from its words in the slowest way. */
final class Wants {
  /** Where an intern stands, lower is better: ranked ones first, then by points, then by draw. */
  record Standing(boolean unranked, long place, long draw) implements Comparable<Standing> {
    @Override
    public int compareTo(Standing other) {
      return Comparator.comparing(Standing::unranked)
          .thenComparing(Standing::place)
          .thenComparing(Standing::draw)
          .compare(this, other);
    }

    boolean levelWith(Standing other) {
      return unranked == other.unranked && place == other.place;
    }
  }

  final Cohort cohort;
  final MatchingPolicy policy;
  private final ScoreTable scores;
  private final Map<InternId, Intern> interns = new TreeMap<>();
  private final Map<ProjectId, Project> projects = new TreeMap<>();
  private final Map<HostSideId, Integer> limits = new HashMap<>();
  private final Map<HostUnitId, HostUnitId> parents = new HashMap<>();
  private final Map<HostSideId, HostRanking> rankings = new HashMap<>();
  private final Map<InternId, List<ProjectId>> lists = new HashMap<>();

  Wants(Cohort cohort, MatchingPolicy policy, ScoreTable scores) {
    this.cohort = cohort;
    this.policy = policy;
    this.scores = scores;
    cohort.interns().forEach(intern -> interns.put(intern.id(), intern));
    cohort.projects().forEach(project -> projects.put(project.id(), project));
    cohort.projects().forEach(project -> limits.put(project.id(), project.seats()));
    for (HostOrganization host : cohort.hosts()) {
      host.maxInterns().ifPresent(max -> limits.put(host.id(), max));
      for (HostUnit unit : host.units()) {
        unit.maxInterns().ifPresent(max -> limits.put(unit.id(), max));
        unit.parent().ifPresent(parent -> parents.put(unit.id(), parent));
      }
    }
    for (Supervisor supervisor : cohort.supervisors()) {
      supervisor.maxInterns().ifPresent(max -> limits.put(supervisor.id(), max));
    }
    cohort.hostRankings().forEach(ranking -> rankings.put(ranking.party(), ranking));
    for (InternId intern : interns()) {
      lists.put(intern, asked(intern).stream().filter(p -> against(intern, p).isEmpty()).toList());
    }
  }

  List<InternId> interns() {
    return List.copyOf(interns.keySet());
  }

  List<ProjectId> projects() {
    return List.copyOf(projects.keySet());
  }

  Map<InternId, ProjectId> pins() {
    Map<InternId, ProjectId> pins = new TreeMap<>();
    for (Pin pin : cohort.pins()) {
      pins.put(pin.intern(), pin.project());
    }
    return pins;
  }

  List<HostSideId> path(ProjectId id) {
    Project project = projects.get(id);
    List<HostSideId> path = new ArrayList<>(List.of(id));
    project.supervisor().ifPresent(path::add);
    HostUnitId unit = project.unit().orElse(null);
    while (unit != null) {
      path.add(unit);
      unit = parents.get(unit);
    }
    HostId host = project.host();
    path.add(host);
    return path;
  }

  int limit(HostSideId party) {
    return limits.getOrDefault(party, Integer.MAX_VALUE);
  }

  /** The topmost party with a limit: its order decides. */
  HostSideId top(ProjectId project) {
    HostSideId top = project;
    for (HostSideId party : path(project)) {
      top = limits.containsKey(party) ? party : top;
    }
    return top;
  }

  /** The list of an intern, without those that cannot be considered. */
  List<ProjectId> list(InternId intern) {
    return lists.get(intern);
  }

  /** The list of an intern, with those that they asked for in vain. */
  List<ProjectId> asked(InternId intern) {
    Optional<Bids> bids =
        cohort.bids().stream().filter(list -> list.intern().equals(intern)).findFirst();
    Comparator<ProjectId> byScore = Comparator.comparing(p -> -scores.millionths(intern, p));
    List<ProjectId> asked = new ArrayList<>();
    if (policy.internPreferences() != InternPreferences.SCORES && bids.isPresent()) {
      asked.addAll(bids.get().projects());
      if (!bids.get().ranked()) {
        asked.sort(byScore);
      }
    }
    if (policy.internPreferences() != InternPreferences.BIDS) {
      projects().stream()
          .filter(p -> !asked.contains(p) && against(intern, p).isEmpty())
          .sorted(byScore)
          .limit(policy.shortlist())
          .toList()
          .forEach(asked::add);
    }
    return asked;
  }

  /** Why a pair cannot be considered. */
  Optional<Reason> against(InternId intern, ProjectId project) {
    List<HostSideId> path = path(project);
    for (HostSideId party : path) {
      if (limit(party) == 0) {
        return Optional.of(Reason.of(MatchReason.CLOSED, party));
      }
    }
    if (cohort.vetoes().contains(new Veto(intern, project))) {
      return Optional.of(Reason.of(BidReason.VETOED, intern, project));
    }
    for (HostSideId party : path) {
      if (cohort.exclusions().contains(new Exclusion(intern, party))) {
        return Optional.of(Reason.of(CohortReason.EXCLUDED, intern, party));
      }
    }
    for (HostSideId party : path) {
      HostRanking ranking = rankings.get(party);
      boolean speaksForProject = ranking != null && ranking.equals(nearest(project).orElse(null));
      if (ranking != null
          && (ranking.unacceptable().contains(intern)
              || (speaksForProject
                  && ranking.unlisted() == HostRanking.Unlisted.UNACCEPTABLE
                  && tier(ranking, intern).isEmpty()))) {
        return Optional.of(Reason.of(CohortReason.NOT_ACCEPTABLE_TO_HOST, party, intern));
      }
    }
    return hours(interns.get(intern).hoursPerWeek(), projects.get(project).hoursPerWeek());
  }

  private Optional<Reason> hours(OptionalInt has, OptionalInt needed) {
    if (needed.isEmpty() || (has.isPresent() && has.getAsInt() >= needed.getAsInt())) {
      return Optional.empty();
    }
    if (has.isPresent()) {
      return Optional.of(
          Reason.of(EligibilityReason.WEEKLY_HOURS_TOO_FEW, needed.getAsInt(), has.getAsInt()));
    }
    boolean accepted =
        policy.eligibility().rules().stream()
            .filter(rule -> rule.requirement() == StandardRequirement.WEEKLY_HOURS)
            .anyMatch(rule -> rule.whenUnknown() == WhenUnknown.ACCEPT);
    return accepted
        ? Optional.empty()
        : Optional.of(Reason.of(GeneralReason.FACT_UNKNOWN, "hoursPerWeek of the intern"));
  }

  private Optional<HostRanking> nearest(ProjectId project) {
    return path(project).stream().filter(rankings::containsKey).findFirst().map(rankings::get);
  }

  private static OptionalInt tier(HostRanking ranking, InternId intern) {
    for (int t = 0; t < ranking.tiers().size(); t++) {
      if (ranking.tiers().get(t).interns().contains(intern)) {
        return OptionalInt.of(t);
      }
    }
    return OptionalInt.empty();
  }

  /** Where an intern stands at a project of their list. */
  Standing standing(InternId intern, ProjectId project) {
    HostSideId top = top(project);
    if (policy.groupOrder() == GroupOrder.PAIRS || top.equals(project)) {
      return by(nearest(project), intern, project);
    }
    List<Standing> under =
        list(intern).stream()
            .filter(other -> top(other).equals(top))
            .map(
                other ->
                    by(
                        rankings.containsKey(top) ? Optional.of(rankings.get(top)) : nearest(other),
                        intern,
                        other))
            .toList();
    return under.stream().min(Comparator.naturalOrder()).orElseThrow();
  }

  private Standing by(Optional<HostRanking> ranking, InternId intern, ProjectId project) {
    long draw = policy.lottery().number(0, Arrays.binarySearch(interns().toArray(), intern));
    if (policy.hostPreferences() != HostPreferences.SCORES && ranking.isPresent()) {
      OptionalInt tier = tier(ranking.get(), intern);
      if (tier.isPresent()) {
        return new Standing(false, tier.getAsInt(), draw);
      }
    }
    boolean tied = policy.hostPreferences() == HostPreferences.RANKINGS;
    return new Standing(true, tied ? 0 : -scores.millionths(intern, project), draw);
  }
}
