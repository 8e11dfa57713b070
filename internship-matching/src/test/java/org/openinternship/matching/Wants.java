package org.openinternship.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.openinternship.core.bid.BidReason;
import org.openinternship.core.bid.Bids;
import org.openinternship.core.bid.Veto;
import org.openinternship.core.bid.WhenNoBids;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.cohort.CohortReason;
import org.openinternship.core.cohort.Exclusion;
import org.openinternship.core.cohort.HostRanking;
import org.openinternship.core.cohort.HostTree;
import org.openinternship.core.cohort.Pin;
import org.openinternship.core.cohort.ProjectRanking;
import org.openinternship.core.cohort.RankedPair;
import org.openinternship.core.eligibility.EligibilityReason;
import org.openinternship.core.eligibility.Fact;
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
import org.openinternship.core.people.Mentor;
import org.openinternship.core.people.Supervisor;
import org.openinternship.core.reason.GeneralReason;
import org.openinternship.core.reason.Reason;
import org.openinternship.matching.market.MarketPart;
import org.openinternship.matching.mechanism.RankSum;
import org.openinternship.matching.policy.GroupOrder;
import org.openinternship.matching.policy.HostPreferences;
import org.openinternship.matching.policy.InternPreferences;
import org.openinternship.matching.policy.MatchingPolicy;
import org.openinternship.matching.result.MatchReason;

/** What the people of a {@link RandomCohort} want, read from its words in the slowest way. */
final class Wants {
  /** What an intern's place comes from, the best first. */
  enum Layer {
    NAMED,
    NAMED_BY_PROJECT,
    POINTS
  }

  /** Where an intern stands and by whom, lower is better. */
  record Standing(
      boolean suggested,
      int projectTier,
      Layer layer,
      long place,
      long draw,
      HostSideId by,
      Optional<HostSideId> unnamedBy,
      Optional<HostSideId> projectRankBy)
      implements Comparable<Standing> {
    @Override
    public int compareTo(Standing other) {
      return Comparator.comparing(Standing::suggested)
          .thenComparing(Standing::projectTier)
          .thenComparing(Standing::layer)
          .thenComparing(Standing::place)
          .thenComparing(Standing::draw)
          .compare(this, other);
    }

    boolean levelWith(Standing other) {
      return suggested == other.suggested
          && projectTier == other.projectTier
          && layer == other.layer
          && place == other.place;
    }

    Standing ifSuggested(boolean is) {
      return new Standing(is, projectTier, layer, place, draw, by, unnamedBy, projectRankBy);
    }

    Standing on(int tier, Optional<HostSideId> rankedBy) {
      return new Standing(suggested, tier, layer, place, draw, by, unnamedBy, rankedBy);
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
  private final Map<HostSideId, ProjectRanking> projectRankings = new HashMap<>();
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
    cohort.projectRankings().forEach(ranking -> projectRankings.put(ranking.party(), ranking));
    keepMentors();
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

  /** Which limits are nested is taken as given: core tries that by brute force. */
  private void keepMentors() {
    HostTree tree = HostTree.of(cohort);
    for (Mentor mentor : cohort.mentors()) {
      tree.limit(mentor.id()).ifPresent(max -> limits.put(mentor.id(), max));
    }
    limits.keySet().removeIf(party -> tree.limit(party).isEmpty());
  }

  /** The projects of which a party is one. */
  private Set<ProjectId> below(HostSideId party) {
    return projects.keySet().stream()
        .filter(id -> path(id).contains(party))
        .collect(Collectors.toSet());
  }

  private List<HostSideId> above(ProjectId id) {
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

  /** Everybody a project belongs to, mentors next to it. */
  List<HostSideId> path(ProjectId id) {
    List<HostSideId> path = above(id);
    path.addAll(1, projects.get(id).mentors().stream().sorted().toList());
    return path;
  }

  int limit(HostSideId party) {
    return limits.getOrDefault(party, Integer.MAX_VALUE);
  }

  /** The parties with seats or a limit above a project, whoever has fewer projects inside. */
  List<HostSideId> limited(ProjectId project) {
    return path(project).stream()
        .filter(limits::containsKey)
        .sorted(Comparator.comparing(party -> party.equals(project) ? 0 : below(party).size()))
        .toList();
  }

  /** Whether a party takes fewer than all that is directly below it could bring. */
  boolean canBind(HostSideId party) {
    return !(party instanceof ProjectId)
        && limits.containsKey(party)
        && limit(party) < arriving(party);
  }

  private long arriving(HostSideId party) {
    if (party instanceof ProjectId) {
      return limit(party);
    }
    return children(party).stream()
        .mapToLong(child -> Math.min(limit(child), arriving(child)))
        .sum();
  }

  /** The parties with seats or a limit directly below another, which may have none itself. */
  Set<HostSideId> children(HostSideId party) {
    Set<HostSideId> children = new HashSet<>();
    for (ProjectId project : below(party)) {
      List<HostSideId> path = path(project);
      List<HostSideId> inside =
          limited(project).stream()
              .filter(other -> !other.equals(party) && below(party).containsAll(below(other)))
              .filter(
                  other ->
                      below(other).size() < below(party).size()
                          || path.indexOf(other) < path.indexOf(party))
              .toList();
      children.add(inside.get(inside.size() - 1));
    }
    return children;
  }

  /** How many a party could get if everybody were welcome everywhere. */
  int most(HostSideId party) {
    return (int) Math.min(limit(party), arriving(party));
  }

  /** The limits on a project's path that can bind and have at least two projects, topmost last. */
  private List<HostSideId> shared(ProjectId project) {
    return limited(project).stream()
        .filter(party -> canBind(party) && below(party).size() > 1)
        .toList();
  }

  /** The topmost shared limit above a project, or the project itself. */
  HostSideId top(ProjectId project) {
    List<HostSideId> shared = shared(project);
    return shared.isEmpty() ? project : shared.get(shared.size() - 1);
  }

  /** The topmost shared limit above a project whose holder ranks, if rankings count. */
  private Optional<HostSideId> holder(ProjectId project) {
    return policy.hostPreferences() == HostPreferences.SCORES
        ? Optional.empty()
        : shared(project).stream().filter(rankings::containsKey).reduce((low, high) -> high);
  }

  /** Whoever decides the order at a project. */
  HostSideId decider(ProjectId project) {
    return policy.groupOrder() == GroupOrder.INTERNS
        ? top(project)
        : holder(project).orElse(project);
  }

  /** Whether an intern did not ask for a project on their list. */
  private boolean isSuggested(InternId intern, ProjectId project) {
    return policy.internPreferences() != InternPreferences.SCORES
        && cohort.bids().stream()
            .noneMatch(bids -> bids.intern().equals(intern) && bids.projects().contains(project));
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
      bids.get().tiers().forEach(tier -> asked.addAll(tier.stream().sorted(byScore).toList()));
    }
    boolean suggests = cohort.bidRules().whenNoBids() != WhenNoBids.LEAVE_OUT && asked.isEmpty();
    if (policy.internPreferences() != InternPreferences.BIDS || suggests) {
      projects().stream()
          .filter(p -> !asked.contains(p) && against(intern, p).isEmpty())
          .sorted(byScore)
          .limit(policy.shortlist())
          .toList()
          .forEach(asked::add);
    }
    return asked;
  }

  /** Whether an intern asks for nothing, and those who ask come first by the mechanism. */
  boolean comesLast(InternId intern) {
    return policy.honours().contains(MarketPart.LAST_INTERNS)
        && policy.internPreferences() != InternPreferences.SCORES
        && !pins().containsKey(intern)
        && cohort.bids().stream()
            .filter(bids -> bids.intern().equals(intern))
            .allMatch(bids -> bids.projects().isEmpty());
  }

  OwnList own(InternId intern) {
    return new OwnList(this, scores, intern);
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
    return factsAgainst(intern, project);
  }

  /** Why a pair cannot be considered, whatever the intern says. */
  private Optional<Reason> factsAgainst(InternId intern, ProjectId project) {
    List<HostSideId> path = path(project);
    for (HostSideId party : path) {
      if (limit(party) == 0) {
        return Optional.of(Reason.of(MatchReason.CLOSED, party));
      }
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
                  && tier(ranking, intern, project).isEmpty()))) {
        return Optional.of(
            ranking.unacceptable().contains(intern) || ranking.pairTiers().isEmpty()
                ? Reason.of(CohortReason.NOT_ACCEPTABLE_TO_HOST, party, intern)
                : Reason.of(CohortReason.PAIR_NOT_ACCEPTABLE, party, intern, project));
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
        : Optional.of(Reason.of(GeneralReason.FACT_UNKNOWN, Fact.INTERN_HOURS_PER_WEEK));
  }

  private Optional<HostRanking> nearest(ProjectId project) {
    return path(project).stream().filter(rankings::containsKey).findFirst().map(rankings::get);
  }

  private static OptionalInt tier(HostRanking ranking, InternId intern, ProjectId project) {
    for (int t = 0; t < ranking.pairTiers().size(); t++) {
      if (ranking.pairTiers().get(t).pairs().contains(new RankedPair(intern, project))) {
        return OptionalInt.of(t);
      }
    }
    for (int t = 0; t < ranking.tiers().size(); t++) {
      if (ranking.tiers().get(t).interns().contains(intern)) {
        return OptionalInt.of(t);
      }
    }
    return OptionalInt.empty();
  }

  /** Where an intern stands at a project of their list. */
  Standing standing(InternId intern, ProjectId project) {
    boolean suggested = isSuggested(intern, project);
    if (policy.groupOrder() == GroupOrder.PAIRS || top(project).equals(project)) {
      return ofPair(intern, project).ifSuggested(suggested);
    }
    return projects().stream()
        .filter(other -> top(other).equals(top(project)))
        .filter(other -> factsAgainst(intern, other).isEmpty())
        .map(other -> ofPair(intern, other))
        .min(Comparator.naturalOrder())
        .orElseThrow()
        .ifSuggested(suggested);
  }

  /**
   * Whose ranking of projects counts: the topmost, if nobody above it ranks interns. Where ranks
   * are added up, these are those of interns.
   */
  private Optional<HostSideId> ranksProjects(ProjectId project) {
    if (policy.hostPreferences() == HostPreferences.SCORES
        || policy.mechanism() instanceof RankSum) {
      return Optional.empty();
    }
    Optional<HostSideId> topmost =
        shared(project).stream().filter(projectRankings::containsKey).reduce((low, high) -> high);
    boolean above =
        topmost.isPresent()
            && shared(project)
                .subList(shared(project).indexOf(topmost.get()) + 1, shared(project).size())
                .stream()
                .anyMatch(rankings::containsKey);
    return above ? Optional.empty() : topmost;
  }

  private int projectTier(ProjectRanking ranking, ProjectId project) {
    int tier = 0;
    while (tier < ranking.tiers().size()
        && !ranking.tiers().get(tier).projects().contains(project)) {
      tier++;
    }
    return tier;
  }

  /** First by the project, where it is ranked; then by the intern. */
  private Standing ofPair(InternId intern, ProjectId project) {
    Optional<HostSideId> by = ranksProjects(project);
    int tier = by.map(party -> projectTier(projectRankings.get(party), project)).orElse(0);
    return ofIntern(intern, project).on(tier, by);
  }

  /** By the holder of a limit; whom it does not name, by the project's ranking; then by points. */
  private Standing ofIntern(InternId intern, ProjectId project) {
    long draw = policy.lottery().number(decider(project).value(), intern.value());
    boolean rank = policy.hostPreferences() != HostPreferences.SCORES;
    Optional<HostRanking> own = rank ? nearest(project) : Optional.empty();
    Optional<HostRanking> first = rank ? holder(project).map(rankings::get).or(() -> own) : own;
    Optional<HostSideId> decider = first.map(HostRanking::party);
    OptionalInt tier = first.map(it -> tier(it, intern, project)).orElse(OptionalInt.empty());
    if (tier.isPresent()) {
      return new Standing(
          false,
          0,
          Layer.NAMED,
          tier.getAsInt(),
          draw,
          decider.orElseThrow(),
          Optional.empty(),
          Optional.empty());
    }
    tier = own.map(it -> tier(it, intern, project)).orElse(OptionalInt.empty());
    if (tier.isPresent()) {
      HostSideId by = own.orElseThrow().party();
      return new Standing(
          false, 0, Layer.NAMED_BY_PROJECT, tier.getAsInt(), draw, by, decider, Optional.empty());
    }
    boolean tied = policy.hostPreferences() == HostPreferences.RANKINGS;
    long points = tied ? 0 : -scores.millionths(intern, project);
    return new Standing(false, 0, Layer.POINTS, points, draw, project, decider, Optional.empty());
  }

  /** A standing as a result has it. */
  org.openinternship.matching.result.Standing shown(Standing standing) {
    var shown =
        org.openinternship.matching.result.Standing.builder()
            .by(standing.by())
            .unnamedBy(standing.unnamedBy())
            .suggested(standing.suggested())
            .projectRankBy(standing.projectRankBy())
            .draw(standing.draw());
    if (standing.projectRankBy().isPresent()) {
      shown.projectRank(standing.projectTier() + 1);
    }
    if (standing.layer() != Layer.POINTS) {
      shown.rank((int) standing.place() + 1);
    } else if (policy.hostPreferences() != HostPreferences.RANKINGS) {
      shown.millionths(-standing.place());
    }
    return shown.build();
  }

  /** The points of a pair, in millionths. */
  long millionths(InternId intern, ProjectId project) {
    return scores.millionths(intern, project);
  }
}
