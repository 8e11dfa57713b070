package org.openinternship.matching.internal.explain;

import static org.openinternship.core.finding.Severity.ERROR;
import static org.openinternship.core.finding.Severity.INFO;
import static org.openinternship.core.finding.Severity.WARNING;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.openinternship.core.finding.Report;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.internal.Interrupts;
import org.openinternship.core.internal.SmallestConflict;
import org.openinternship.matching.internal.compile.CompiledCohort;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.market.MarketPart;
import org.openinternship.matching.market.PairFacts;
import org.openinternship.matching.market.TeamFact;
import org.openinternship.matching.mechanism.TeamAssignment;
import org.openinternship.matching.optimum.CompositionOptimum;
import org.openinternship.matching.policy.TeamRule;
import org.openinternship.matching.result.MatchReason;

/**
 * What rules about teams ask of some projects in vain: it is given up in a later round, see {@link
 * OutOfReach}, and else the match is refused.
 */
final class TeamsOutOfReach {
  private final CompiledCohort compiled;
  private final Set<TeamAt> teams = new LinkedHashSet<>();

  /** What a rule without a price asks of one project. */
  private record TeamAt(TeamRule rule, int project) {}

  /** Begins with nothing that is given up, for a cohort without minimums that are out of reach. */
  TeamsOutOfReach(CompiledCohort compiled) {
    this.compiled = compiled;
  }

  /** Returns the cohort without what is given up. */
  CompiledCohort left() {
    return teams.isEmpty() ? compiled : without(teams);
  }

  /** Adds a warning for each rule and project that is given up. */
  void add(Report.Collector found) {
    List<TeamRule> rules = compiled.policy().teamRules();
    for (int i = 0; i < rules.size(); i++) {
      for (int project = 0; project < compiled.market().projects(); project++) {
        TeamAt team = new TeamAt(rules.get(i), project);
        if (teams.contains(team)) {
          found.add(
              WARNING,
              "/teamRules/" + i,
              MatchReason.TEAM_RULE_GIVEN_UP,
              id(project),
              team.rule.name(),
              having(List.of(team), true),
              having(List.of(team), false));
        }
      }
    }
  }

  /**
   * Adds an error for rules that no match keeps: on which projects, and who there has what they ask
   * for; and for each rule and project what it asks for, and what there is.
   *
   * @param names the rules of the policy, at least one, none of which can be left out
   */
  static void addConflict(CompiledCohort compiled, List<String> names, Report.Collector found) {
    List<TeamRule> rules = compiled.policy().teamRules();
    List<TeamRule> named = rules.stream().filter(rule -> names.contains(rule.name())).toList();
    // Others may be in a conflict of their own, which nothing that these ask for would end.
    TeamsOutOfReach search = new TeamsOutOfReach(compiled.withTeamRules(named));
    List<TeamAt> conflict = search.conflict(named);
    List<ProjectId> projects =
        conflict.stream().map(team -> search.id(team.project)).distinct().toList();
    List<String> known = rules.stream().map(TeamRule::name).toList();
    found.add(
        ERROR,
        "/teamRules/" + known.indexOf(names.get(0)),
        MatchReason.TEAM_RULES_IN_CONFLICT,
        names.size(),
        names,
        projects.size(),
        projects,
        search.having(conflict, true),
        search.having(conflict, false));
    conflict.forEach(team -> search.addAsked(team, rules, found));
  }

  /** Adds what a rule asks of a project, with the numbers that stand for it or against it. */
  private void addAsked(TeamAt team, List<TeamRule> rules, Report.Collector found) {
    if (team.rule.minInterns() > 0) {
      addAsked(MatchReason.TEAM_RULE_ASKS_AT_LEAST, team.rule.minInterns(), team, rules, found);
    }
    team.rule
        .maxInterns()
        .ifPresent(max -> addAsked(MatchReason.TEAM_RULE_ASKS_AT_MOST, max, team, rules, found));
  }

  private void addAsked(
      MatchReason code, int asked, TeamAt team, List<TeamRule> rules, Report.Collector found) {
    Market market = compiled.market();
    found.add(
        INFO,
        "/teamRules/" + rules.indexOf(team.rule),
        code,
        team.rule.name(),
        asked,
        id(team.project),
        having(List.of(team), true),
        having(List.of(team), false),
        market.freeCapacity(team.project),
        market.tree().capacity(team.project),
        Math.max(market.lowerLimit(team.project), market.minimum(team.project)));
  }

  /** Finds what rules ask of which projects, of those where somebody must be if it lies there. */
  private List<TeamAt> conflict(List<TeamRule> rules) {
    Market market = compiled.market();
    BitSet projects = pinned();
    IntStream.range(0, market.projects())
        .filter(project -> market.lowerLimit(project) > 0)
        .forEach(projects::set);
    List<TeamAt> conflict = SmallestConflict.of(all(rules, projects), this::cannotKeep);
    projects.set(0, market.projects());
    return conflict.isEmpty()
        ? SmallestConflict.of(all(rules, projects), this::cannotKeep)
        : conflict;
  }

  /** Finds what is given up. */
  void find() {
    Market market = compiled.market();
    List<TeamRule> rules = compiled.policy().teamRules();
    List<TeamRule> hard = rules.stream().filter(rule -> rule.price().isEmpty()).toList();
    if (hard.isEmpty()
        || !market.parts().contains(MarketPart.TEAMS)
        || market.interns() > CompositionOptimum.MAX_INTERNS) {
      return;
    }
    List<TeamAt> kept = all(hard, pinned());
    kept.stream().filter(this::hasTooFew).forEach(teams::add);
    BitSet projects = new BitSet();
    projects.set(0, market.projects());
    // A project where nobody is may stay empty, unless a minimum asks for somebody.
    boolean more = true;
    while (more && cannotKeep(List.of())) {
      more = giveUp(kept) || giveUp(all(hard, projects));
    }
  }

  /** Returns the projects where somebody is for good. */
  private BitSet pinned() {
    BitSet pinned = new BitSet();
    IntStream.range(0, compiled.market().projects())
        .filter(project -> compiled.market().pinsAt(project) > 0)
        .forEach(pinned::set);
    return pinned;
  }

  private static List<TeamAt> of(List<TeamAt> all, Predicate<TeamRule> rule) {
    return all.stream().filter(team -> rule.test(team.rule)).toList();
  }

  private List<TeamAt> all(List<TeamRule> rules, BitSet projects) {
    List<TeamAt> all = new ArrayList<>();
    for (TeamRule rule : rules) {
      projects.stream()
          .filter(project -> rule.isAbout(id(project)))
          .forEach(project -> all.add(new TeamAt(rule, project)));
    }
    return all;
  }

  private boolean hasTooFew(TeamAt team) {
    int most = having(List.of(team), true) + having(List.of(team), false);
    int seats = compiled.market().tree().capacity(team.project);
    return Math.min(most, seats) < team.rule.minInterns();
  }

  /** Gives up what cannot be kept together, if it lies in some of these. */
  private boolean giveUp(List<TeamAt> some) {
    List<TeamAt> left = some.stream().filter(team -> !teams.contains(team)).toList();
    List<TeamRule> rules =
        SmallestConflict.of(
            left.stream().map(TeamAt::rule).distinct().toList(),
            without -> cannotKeep(of(left, without::contains)));
    Set<TeamAt> others = new LinkedHashSet<>(of(left, rule -> !rules.contains(rule)));
    List<TeamAt> conflict =
        SmallestConflict.of(of(left, rules::contains), without -> cannotKeep(and(others, without)));
    // Whoever is too few may still be not too many.
    List<TeamAt> tooFew = conflict.stream().filter(team -> team.rule.minInterns() > 0).toList();
    return teams.addAll(tooFew.isEmpty() ? conflict : tooFew);
  }

  /** Tells whether the rules cannot be kept, not even without what they ask of some projects. */
  private boolean cannotKeep(Collection<TeamAt> without) {
    CompiledCohort less = without(and(teams, without));
    Market market = less.market();
    TeamAssignment search =
        less.policy().mechanism() instanceof TeamAssignment own
            ? own
            : TeamAssignment.leastRankSum();
    return market.parts().contains(MarketPart.TEAMS)
        && search.honours().containsAll(market.parts())
        && search.isImpossible(market);
  }

  private static <T> Set<T> and(Set<T> some, Collection<T> others) {
    Set<T> all = new LinkedHashSet<>(some);
    all.addAll(others);
    return all;
  }

  private CompiledCohort without(Set<TeamAt> some) {
    List<TeamRule> rules = new ArrayList<>();
    for (TeamRule rule : compiled.policy().teamRules()) {
      Interrupts.check();
      SortedSet<ProjectId> about = new TreeSet<>();
      boolean fewer = false;
      for (int project = 0; project < compiled.market().projects(); project++) {
        if (some.contains(new TeamAt(rule, project))) {
          fewer = true;
        } else if (rule.isAbout(id(project))) {
          about.add(id(project));
        }
      }
      if (!fewer) {
        rules.add(rule);
      } else if (!about.isEmpty()) { // a rule that names no project is about all
        rules.add(rule.withProjects(about));
      }
    }
    return compiled.withTeamRules(rules);
  }

  private ProjectId id(int project) {
    return compiled.numbers().project(project).id();
  }

  /** Counts those with a property that is asked for who are there for good, or may come. */
  private int having(List<TeamAt> some, boolean pinned) {
    if (some.isEmpty()) {
      return 0;
    }
    Market market = compiled.market();
    PairFacts facts = market.facts().orElseThrow();
    return (int)
        IntStream.range(0, market.interns())
            .filter(intern -> market.isPinned(intern) == pinned)
            .filter(
                intern ->
                    some.stream()
                        .filter(
                            team ->
                                pinned
                                    ? market.pinnedProject(intern) == team.project
                                    : market.pair(intern, team.project) >= 0)
                        .anyMatch(
                            team -> facts.number(team.rule, intern, team.project) == TeamFact.HAS))
            .count();
  }
}
