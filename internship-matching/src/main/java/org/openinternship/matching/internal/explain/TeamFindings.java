package org.openinternship.matching.internal.explain;

import static org.openinternship.core.finding.Severity.ERROR;
import static org.openinternship.core.finding.Severity.WARNING;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openinternship.core.finding.Report;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.internal.Interrupts;
import org.openinternship.core.internal.NearestName;
import org.openinternship.core.people.Intern;
import org.openinternship.core.skill.SkillProfile;
import org.openinternship.core.skill.SkillTaxonomy.Resolution;
import org.openinternship.matching.internal.compile.CompiledCohort;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.market.MarketPart;
import org.openinternship.matching.market.PairFacts;
import org.openinternship.matching.market.TeamFact;
import org.openinternship.matching.mechanism.NothingFoundException;
import org.openinternship.matching.mechanism.TeamAssignment;
import org.openinternship.matching.optimum.CompositionOptimum;
import org.openinternship.matching.optimum.SearchStatus;
import org.openinternship.matching.policy.StandardTeamProperty;
import org.openinternship.matching.policy.TeamRule;
import org.openinternship.matching.result.MatchReason;

/** The findings on what teams should be made of. Their paths point into the policy. */
public final class TeamFindings {
  private final CompiledCohort compiled;
  private final Report.Collector found;
  private final Set<ProjectId> projects = new HashSet<>();

  private TeamFindings(CompiledCohort compiled, Report.Collector found) {
    this.compiled = compiled;
    this.found = found;
    compiled.cohort().projects().stream().map(Project::id).forEach(projects::add);
  }

  /** Adds an error for each rule if the mechanism does not go by any, or takes not so many. */
  static void addUnhonoured(CompiledCohort compiled, Report.Collector found) {
    int interns = compiled.cohort().interns().size();
    if (compiled.policy().mechanism() instanceof TeamAssignment
        && interns > CompositionOptimum.MAX_INTERNS) {
      found.add(
          ERROR,
          "/interns",
          MatchReason.TOO_MANY_FOR_TEAMS,
          interns,
          compiled.policy().mechanismName(),
          CompositionOptimum.MAX_INTERNS);
    }
    List<TeamRule> rules = compiled.policy().teamRules();
    boolean honoured = compiled.policy().honours().contains(MarketPart.TEAMS);
    for (int i = 0; i < rules.size() && !honoured; i++) {
      found.add(
          ERROR,
          "/teamRules/" + i,
          MatchReason.TEAM_RULE_NOT_HONOURED,
          rules.get(i).name(),
          compiled.policy().mechanismName());
    }
  }

  /**
   * Adds an error for each rule without a price that asks for a property which nobody has: it would
   * leave its projects without anybody.
   */
  static void addVain(CompiledCohort compiled, Report.Collector found) {
    List<TeamRule> rules = compiled.policy().teamRules();
    TeamFindings findings = new TeamFindings(compiled, found);
    for (int i = 0; i < rules.size(); i++) {
      TeamRule rule = rules.get(i);
      boolean needed = rule.price().isEmpty() && rule.minInterns() > 0;
      if (needed && findings.isOfNobody(rule) && !findings.onSkill(rule, i, ERROR)) {
        found.add(
            ERROR,
            "/teamRules/" + i + "/property",
            MatchReason.TEAM_PROPERTY_OF_NOBODY,
            rule.name(),
            rule.minInterns());
      }
    }
  }

  private boolean isOfNobody(TeamRule rule) {
    Market market = compiled.market();
    PairFacts facts = market.facts().orElseThrow();
    boolean about = false;
    for (int project = 0; project < market.projects(); project++) {
      Interrupts.checkAt(project);
      if (rule.isAbout(compiled.numbers().project(project).id())) {
        about = true;
        for (int intern = 0; intern < market.interns(); intern++) {
          if (facts.number(rule, intern, project) == TeamFact.HAS) {
            return false;
          }
        }
        break; // who has the property is the same everywhere
      }
    }
    return about && market.interns() > 0;
  }

  /**
   * Adds a warning for each project of a rule that there is not, each skill that nobody names or
   * that may mean several, and each project that cannot have as many as a rule asks for.
   */
  static void add(CompiledCohort compiled, Report.Collector found) {
    List<TeamRule> rules = compiled.policy().teamRules();
    TeamFindings findings = new TeamFindings(compiled, found);
    for (int i = 0; i < rules.size(); i++) {
      findings.onProjects(rules.get(i), "/teamRules/" + i);
      findings.onSkill(rules.get(i), i, WARNING);
      findings.onReach(rules.get(i), "/teamRules/" + i);
    }
  }

  private void onProjects(TeamRule rule, String path) {
    List<ProjectId> named = new ArrayList<>(rule.projects());
    for (int j = 0; j < named.size(); j++) {
      if (!projects.contains(named.get(j))) {
        found.add(
            WARNING,
            path + "/projects/" + j,
            MatchReason.TEAM_RULE_WITHOUT_PROJECT,
            rule.name(),
            named.get(j));
      }
    }
  }

  /** Tells whether there is anything to be said of the skill that a rule goes by, if any. */
  private boolean onSkill(TeamRule rule, int place, Severity severity) {
    String path = "/teamRules/" + place + "/property/skill";
    if (rule.property() instanceof StandardTeamProperty.SkillFrom from) {
      return onSkill(rule, from.skill().name(), path + "/name", severity);
    } else if (rule.property() instanceof StandardTeamProperty.SkillShown shown) {
      return onSkill(rule, shown.skill(), path, severity);
    }
    return false;
  }

  private boolean onSkill(TeamRule rule, String skill, String path, Severity severity) {
    Resolution meaning = compiled.setting().meaningOf(skill);
    if (meaning instanceof Resolution.AmbiguousSkill ambiguous) {
      found.add(severity, path, MatchReason.AMBIGUOUS_SKILL, skill, ambiguous.candidates());
      return true;
    }
    Set<String> names = new HashSet<>();
    List<Intern> interns = compiled.cohort().interns();
    for (int i = 0; i < interns.size(); i++) {
      Interrupts.checkAt(i);
      SkillProfile profile = compiled.setting().skillsOf(interns.get(i));
      if (meaning.id().flatMap(profile::levelOf).isPresent()) {
        return false;
      }
      interns.get(i).skills().forEach(each -> names.add(each.name()));
    }
    NearestName.to(skill, names.stream())
        .ifPresentOrElse(
            near ->
                found.add(
                    severity, path, MatchReason.TEAM_SKILL_MISSPELT, rule.name(), skill, near),
            () -> found.add(severity, path, MatchReason.TEAM_SKILL_OF_NOBODY, rule.name(), skill));
    return true;
  }

  private void onReach(TeamRule rule, String path) {
    Market market = compiled.market();
    if (rule.minInterns() == 0) {
      return;
    }
    int[] have = new int[market.projects()];
    boolean[] asked = new boolean[market.projects()];
    for (int intern = 0; intern < market.interns(); intern++) {
      Interrupts.checkAt(intern);
      int end = market.isPinned(intern) ? market.firstPair(intern) : market.endPair(intern);
      for (int pair = market.firstPair(intern); pair < end; pair++) {
        count(rule, intern, market.project(pair), have, asked);
      }
      if (market.isPinned(intern)) {
        count(rule, intern, market.pinnedProject(intern), have, asked);
      }
    }
    for (int project = 0; project < market.projects(); project++) {
      int most = Math.min(have[project], market.tree().capacity(project));
      ProjectId id = compiled.numbers().project(project).id();
      if (asked[project] && rule.isAbout(id) && most < rule.minInterns()) {
        found.add(
            WARNING,
            path,
            MatchReason.TEAM_RULE_OUT_OF_REACH,
            rule.name(),
            rule.minInterns(),
            id,
            most);
      }
    }
  }

  private void count(TeamFact rule, int intern, int project, int[] have, boolean[] asked) {
    boolean has =
        compiled.market().facts().orElseThrow().number(rule, intern, project) == TeamFact.HAS;
    have[project] += has ? 1 : 0;
    asked[project] = true;
  }

  /**
   * Says that a mechanism found no match at all.
   *
   * @param compiled the cohort
   * @param validation what the check of the cohort found
   * @param nothing what the mechanism says
   * @return the findings, an error among them that names the rules about teams in conflict, or the
   *     minimums that cannot be reached
   */
  public static Report nothingFound(
      CompiledCohort compiled, Report validation, NothingFoundException nothing) {
    Report.Collector found = Report.collector();
    found.include("", validation);
    add(compiled, found);
    boolean undecided = nothing.status() == SearchStatus.UNDECIDED;
    List<String> known = compiled.policy().teamRules().stream().map(TeamRule::name).toList();
    if (!known.containsAll(nothing.rules())) {
      addOwnConflict(compiled, nothing.rules(), known, found);
    } else if (!nothing.rules().isEmpty()) {
      TeamsOutOfReach.addConflict(compiled, nothing.rules(), found);
    } else if (undecided) {
      found.add(
          ERROR,
          "/mechanism",
          MatchReason.NO_MATCH_FOUND,
          compiled.policy().mechanismName(),
          SearchLimits.of(compiled.policy().mechanism()));
    } else if (!MinimumsKeptOpen.add(compiled, found)) {
      found.add(
          ERROR, "/mechanism", MatchReason.NO_MATCH_EXISTS, compiled.policy().mechanismName());
    }
    return found.report();
  }

  /**
   * Says what a mechanism of the host's own says of rules that are not all of the policy, and
   * counts nothing: who has what they ask for is not known.
   */
  private static void addOwnConflict(
      CompiledCohort compiled, List<String> names, List<String> known, Report.Collector found) {
    found.add(
        ERROR,
        names.stream()
            .filter(known::contains)
            .map(name -> "/teamRules/" + known.indexOf(name))
            .findFirst()
            .orElse("/mechanism"),
        MatchReason.OWN_RULES_IN_CONFLICT,
        compiled.policy().mechanismName(),
        names.size(),
        names);
  }
}
