package org.openinternship.core.eligibility;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.openinternship.core.finding.HostCode;
import org.openinternship.core.finding.HostRuleException;
import org.openinternship.core.finding.Pipeline;
import org.openinternship.core.finding.Verdict;
import org.openinternship.core.finding.WhenUnknown;
import org.openinternship.core.host.Project;
import org.openinternship.core.internal.Copies;
import org.openinternship.core.internal.Texts;
import org.openinternship.core.people.Intern;

/**
 * The eligibility rules, ready for the pairs of one cohort. Immutable; safe for several threads if
 * the host's own requirements are.
 */
public final class Eligibility {
  private final PreparedCohort cohort;
  private final List<EligibilityRule> rules;

  /** The names of the requirements, asked once: that of a host's own might change. */
  private final List<String> names;

  private final List<RuleCheck> checks;
  private final Pipeline<Pair> pipeline;

  private record Pair(Intern intern, Project project) {}

  /** The places of the rules, quick ones first, for a plain yes or no. */
  private final int[] quickestFirst;

  Eligibility(EligibilityRules rules, PreparedCohort cohort) {
    Objects.requireNonNull(cohort, "EligibilityRules.in: cohort");
    this.cohort = cohort;
    this.rules = rules.rules();
    this.names = this.rules.stream().map(Eligibility::nameOf).toList();
    this.checks =
        IntStream.range(0, names.size())
            .mapToObj(i -> HostCheck.of(names.get(i), this.rules.get(i).requirement(), cohort))
            .toList();
    this.quickestFirst =
        IntStream.range(0, this.rules.size())
            .boxed()
            .sorted(Comparator.comparing(i -> effort(this.rules.get(i).requirement())))
            .mapToInt(Integer::intValue)
            .toArray();
    this.pipeline = new Pipeline<>(IntStream.range(0, checks.size()).mapToObj(this::step).toList());
  }

  private static int effort(Requirement requirement) {
    return requirement instanceof StandardRequirement standard ? standard.effort() : 2;
  }

  private static String nameOf(EligibilityRule rule) {
    Requirement requirement = rule.requirement();
    return Texts.key(
        "Requirement", "name", HostCode.name("Requirement", requirement, requirement::name));
  }

  private Pipeline.Step<Pair> step(int place) {
    RuleCheck check = checks.get(place);
    return new Pipeline.Step<>(
        names.get(place),
        rules.get(place).whenUnknown(),
        pair -> check.check(pair.intern(), pair.project()));
  }

  /**
   * Tells whether a pair is eligible. Asks for no reasons and stops at the first requirement that
   * decides, so it is much quicker than {@link #judge}, with which it always agrees.
   *
   * @param intern the intern
   * @param project the project
   * @return whether no requirement stands against it
   */
  public boolean admits(Intern intern, Project project) {
    Objects.requireNonNull(intern, "Eligibility.intern");
    Objects.requireNonNull(project, "Eligibility.project");
    return passes(quickestFirst, intern, project);
  }

  /**
   * Compiles the rules for many projects, about which many interns will be asked.
   *
   * @param projects the projects
   * @return which of them an intern may have
   */
  public EligibleProjects among(List<Project> projects) {
    return new EligibleProjects(this, cohort, Copies.list(projects, "Eligibility.projects"));
  }

  /**
   * Compiles the rules for pairs of interns with a few of many projects.
   *
   * @param projects the projects
   * @return which pairs are eligible
   */
  public PickedPairs picked(List<Project> projects) {
    return new PickedPairs(this, cohort, Copies.list(projects, "Eligibility.projects"));
  }

  /**
   * {@return whether a requirement of the host's own was made ready with the cohort, other than by
   * {@link Requirement#of}, so that it may give other answers for a changed cohort}
   */
  public boolean looksAtCohort() {
    return rules.stream()
        .map(EligibilityRule::requirement)
        .anyMatch(it -> !(it instanceof StandardRequirement || it instanceof CustomRequirement));
  }

  /** Returns the rules, quick ones first. */
  List<EligibilityRule> quickestFirst() {
    return Arrays.stream(quickestFirst).mapToObj(rules::get).toList();
  }

  /** Returns the places of the requirements that are not the library's. */
  int[] own() {
    return IntStream.range(0, checks.size())
        .filter(i -> !(rules.get(i).requirement() instanceof StandardRequirement))
        .toArray();
  }

  /** Tells whether some requirements let a pair go on. */
  boolean passes(int[] places, Intern intern, Project project) {
    for (int i : places) {
      if (!checks.get(i).passes(intern, project, rules.get(i).whenUnknown())) {
        return false;
      }
    }
    return true;
  }

  /**
   * Names the facts that keep a pair from being eligible though nothing that is known stands
   * against it. Makes no reasons, so it is much quicker than {@link #judge}, with whose {@link
   * Verdict#missingFacts()} it always agrees.
   *
   * @param intern the intern
   * @param project the project
   * @return the names of the facts; none if the pair is eligible or a requirement is violated
   */
  public Set<String> missingFacts(Intern intern, Project project) {
    Objects.requireNonNull(intern, "Eligibility.intern");
    Objects.requireNonNull(project, "Eligibility.project");
    return missingFacts(quickestFirst, intern, project).orElse(Set.of());
  }

  /** Names the facts that some requirements miss; empty if one of them is violated. */
  Optional<Set<String>> missingFacts(int[] places, Intern intern, Project project) {
    Set<String> missing = Set.of();
    for (int i : places) {
      Optional<Set<String>> facts = checks.get(i).missingFacts(intern, project);
      if (facts.isEmpty()) {
        return facts;
      } else if (rules.get(i).whenUnknown() != WhenUnknown.ACCEPT) {
        missing = both(missing, facts.get());
      }
    }
    return Optional.of(missing);
  }

  private static Set<String> both(Set<String> some, Set<String> others) {
    if (some.isEmpty() || others.isEmpty()) {
      return some.isEmpty() ? others : some;
    }
    Set<String> both = new LinkedHashSet<>(some);
    both.addAll(others);
    return both;
  }

  /**
   * Judges a pair by every requirement.
   *
   * @param intern the intern
   * @param project the project
   * @return the full list
   */
  public Verdict judge(Intern intern, Project project) {
    return pipeline.judge(new Pair(intern, project));
  }

  /**
   * Tells that a pair is judged otherwise now than it was before, which only a requirement of the
   * host's own can bring about.
   *
   * @param intern the intern
   * @param project the project
   * @param later the later verdict
   * @return the failure, which names the requirement that decides now, or else those of the host's
   *     own, and the pair
   */
  public HostRuleException changed(Intern intern, Project project, Verdict later) {
    Objects.requireNonNull(intern, "Eligibility.intern");
    Objects.requireNonNull(project, "Eligibility.project");
    Objects.requireNonNull(later, "Eligibility.later");
    List<String> own =
        later
            .decisive()
            .map(line -> List.of(line.requirement()))
            .orElseGet(
                () ->
                    IntStream.range(0, names.size())
                        .filter(i -> checks.get(i) instanceof HostCheck)
                        .mapToObj(names::get)
                        .toList());
    return HostRuleException.changed(
        "Requirement", own, "intern " + intern.id() + " and project " + project.id());
  }
}
