package org.openinternship.matching.internal.explain;

import static org.openinternship.core.finding.Severity.INFO;
import static org.openinternship.core.finding.Severity.WARNING;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.finding.Finding;
import org.openinternship.core.finding.Report;
import org.openinternship.core.finding.WhenUnknown;
import org.openinternship.core.host.Project;
import org.openinternship.core.internal.Interrupts;
import org.openinternship.core.people.Intern;
import org.openinternship.core.skill.SkillTaxonomy.Resolution;
import org.openinternship.matching.internal.compile.CompiledCohort;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.mechanism.JointStatus;
import org.openinternship.matching.mechanism.MechanismOutcome;
import org.openinternship.matching.mechanism.StandardConflictRule;
import org.openinternship.matching.optimum.Objective;
import org.openinternship.matching.optimum.SearchLevel;
import org.openinternship.matching.optimum.SearchOutcome;
import org.openinternship.matching.optimum.StandardObjective;
import org.openinternship.matching.policy.InternPreferences;
import org.openinternship.matching.result.LinkedOutcome;
import org.openinternship.matching.result.MatchReason;
import org.openinternship.matching.scoring.Score;

/** The findings of a match: what somebody should know about it that nobody asked. */
public final class MatchFindings {
  private static final String TOTAL_POINTS =
      new Objective.LeastTotal(StandardConflictRule.SCORE).label();

  private final CompiledCohort compiled;
  private final Report.Collector found = Report.collector();
  private final Set<String> namesSeen = new HashSet<>();

  private MatchFindings(CompiledCohort compiled) {
    this.compiled = compiled;
  }

  /**
   * Collects all findings of a match.
   *
   * @param compiled the cohort
   * @param outcome what became of it, and what is known of that
   * @param linked what is known of the match where interns are linked
   * @param validation what the check of the cohort found
   * @return those first, then that linked interns leave no stable result, that a search ended
   *     before its result was proven, limits that one order decides below, mentors' limits that are
   *     not kept, minimums that the policy leaves out of account, projects that closed, what rules
   *     about teams ask for in vain, targets that decide nothing or are missing, lots of nobody,
   *     one-sided lists, ambiguous skills, facts whose lack keeps pairs out, and what passed
   *     unknown
   */
  public static List<Finding> of(
      CompiledCohort compiled, MechanismOutcome outcome, LinkedPlaces linked, Report validation) {
    Assignment assignment = outcome.assignment();
    MatchFindings findings = new MatchFindings(compiled);
    findings.onPreferences();
    findings.onLinks(linked);
    outcome.search().ifPresent(findings::onSearch);
    LimitFindings.add(compiled, findings.found);
    MentorFindings.add(compiled, assignment, findings.found);
    MinimumFindings.addIgnored(compiled, findings.found);
    MinimumFindings.addClosed(compiled, assignment, findings.found);
    TeamFindings.add(compiled, findings.found);
    TargetFindings.add(compiled, findings.found);
    findings.onLots();
    ListFindings.add(compiled, findings.found);
    SuggestionFindings.add(compiled, assignment, findings.found);
    findings.onSkills();
    FactFindings.add(compiled, findings.found);
    findings.onUnknowns(assignment);
    List<Finding> all = new ArrayList<>(validation.findings());
    all.addAll(findings.found.report().findings());
    return all;
  }

  private void onPreferences() {
    Cohort cohort = compiled.cohort();
    if (cohort.bids().stream().allMatch(bids -> bids.projects().isEmpty())
        && cohort.links().isEmpty()
        && !cohort.interns().isEmpty()
        && compiled.policy().internPreferences() == InternPreferences.BIDS) {
      found.add(WARNING, "/bids", MatchReason.NO_BIDS);
    }
  }

  private void onLinks(LinkedPlaces linked) {
    JointStatus status = linked.outcome().map(LinkedOutcome::status).orElse(JointStatus.STABLE);
    if (status == JointStatus.NONE_EXISTS || status == JointStatus.NONE_FOUND) {
      found.add(
          WARNING,
          "/links",
          status == JointStatus.NONE_EXISTS
              ? MatchReason.NO_STABLE_RESULT
              : MatchReason.NO_STABLE_RESULT_FOUND,
          linked.blocking());
    }
  }

  private void onSearch(SearchOutcome search) {
    if (search.proven()) {
      return;
    }
    String limit = SearchLimits.of(compiled.policy().mechanism());
    SearchLevel open = search.open().orElse(null);
    if (open == null || open.bound().isEmpty()) {
      found.add(WARNING, "/mechanism", MatchReason.SEARCH_ENDED, limit);
    } else if (open.label().equals(StandardObjective.SIZE.label())) {
      found.add(
          WARNING,
          "/mechanism",
          MatchReason.SEARCH_ENDED_ON_SIZE,
          limit,
          open.amount(),
          open.bound().getAsLong());
    } else if (isOfPoints(open)) {
      found.add(
          WARNING,
          "/mechanism",
          MatchReason.SEARCH_ENDED_ON_POINTS,
          limit,
          open.label(),
          Score.points(-open.amount()),
          Score.points(-open.bound().getAsLong()));
    } else if (open.threshold().isPresent()) {
      found.add(
          WARNING,
          "/mechanism",
          MatchReason.SEARCH_ENDED_ON_CHOICE,
          limit,
          open.label(),
          open.amount(),
          open.threshold().getAsLong(),
          open.bound().getAsLong());
    } else {
      found.add(
          WARNING,
          "/mechanism",
          MatchReason.SEARCH_ENDED_ON_OBJECTIVE,
          limit,
          open.label(),
          open.amount(),
          open.bound().getAsLong());
    }
  }

  /** Tells whether a level is of the points of all together, which are millionths with a minus. */
  private static boolean isOfPoints(SearchLevel level) {
    return level.label().startsWith(TOTAL_POINTS)
        && level.amount() <= 0
        && level.bound().getAsLong() <= 0;
  }

  /** Paths of these findings point into the policy. */
  private void onLots() {
    List<String> keys = compiled.policy().lottery().order().keys();
    Set<String> interns = new HashSet<>();
    if (!keys.isEmpty()) {
      compiled.cohort().interns().forEach(intern -> interns.add(intern.id().value()));
    }
    for (int place = 0; place < keys.size(); place++) {
      if (!interns.contains(keys.get(place))) {
        found.add(
            WARNING, "/lottery/order/" + place, MatchReason.LOTS_NAME_NOBODY, keys.get(place));
      }
    }
  }

  private void onSkills() {
    if (!compiled.setting().hasAmbiguousNames()) {
      return;
    }
    List<Project> projects = compiled.cohort().projects();
    for (int i = 0; i < projects.size(); i++) {
      Interrupts.check();
      String path = "/projects/" + i;
      Project project = projects.get(i);
      for (int j = 0; j < project.skillNeeds().size(); j++) {
        onSkill(project.skillNeeds().get(j).name(), path + "/skillNeeds/" + j + "/name");
      }
      onSkills(project.teaches(), path + "/teaches/");
    }
    List<Intern> interns = compiled.cohort().interns();
    for (int i = 0; i < interns.size(); i++) {
      Interrupts.check();
      Intern intern = interns.get(i);
      for (int j = 0; j < intern.skills().size(); j++) {
        onSkill(intern.skills().get(j).name(), "/interns/" + i + "/skills/" + j + "/name");
      }
      onSkills(intern.learningGoals(), "/interns/" + i + "/learningGoals/");
    }
  }

  private void onSkills(List<String> names, String path) {
    for (int i = 0; i < names.size(); i++) {
      onSkill(names.get(i), path + i);
    }
  }

  private void onSkill(String name, String path) {
    if (namesSeen.add(name)
        && compiled.setting().meaningOf(name) instanceof Resolution.AmbiguousSkill ambiguous) {
      found.add(WARNING, path, MatchReason.AMBIGUOUS_SKILL, name, ambiguous.candidates());
    }
  }

  private void onUnknowns(Assignment assignment) {
    boolean accepts =
        compiled.policy().eligibility().rules().stream()
            .anyMatch(rule -> rule.whenUnknown() == WhenUnknown.ACCEPT);
    if (!accepts) {
      return; // nothing passes unknown, and every pair need not be judged to know that
    }
    for (int place = 0; place < assignment.interns(); place++) {
      Interrupts.check();
      if (assignment.isPlaced(place)) {
        int intern = compiled.market().person(place);
        int project = assignment.project(place);
        for (String requirement : compiled.pairs().verdict(intern, project).acceptedUnknown()) {
          found.add(
              INFO,
              "",
              MatchReason.UNKNOWN_ACCEPTED,
              requirement,
              compiled.numbers().intern(intern).id(),
              compiled.numbers().project(project).id());
        }
      }
    }
  }
}
