package org.openinternship.core.eligibility;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.openinternship.core.finding.WhenUnknown;
import org.openinternship.core.internal.Copies;
import org.openinternship.core.internal.Quoted;

/**
 * The requirements in force for pairs, in the order in which they are checked and reported.
 *
 * @param rules the rules, each with a name of its own
 */
public record EligibilityRules(List<EligibilityRule> rules) {
  /**
   * Checks that each name stands there once.
   *
   * @param rules the rules
   * @throws IllegalArgumentException if two have the same name
   */
  public EligibilityRules {
    rules = Copies.list(rules, "EligibilityRules.rules");
    Set<String> names = new HashSet<>();
    for (EligibilityRule rule : rules) {
      if (!names.add(rule.requirement().name())) {
        throw new IllegalArgumentException(
            "EligibilityRules: requirement "
                + Quoted.of(rule.requirement().name())
                + " is given more than once. Maybe remove the first one with 'without'");
      }
    }
  }

  /** {@return the rules without any requirement} */
  public static EligibilityRules none() {
    return new EligibilityRules(List.of());
  }

  /** {@return the rules with every {@link StandardRequirement}; an unknown one rejects the pair} */
  public static EligibilityRules standard() {
    return new EligibilityRules(
        Arrays.stream(StandardRequirement.values())
            .map(requirement -> new EligibilityRule(requirement, WhenUnknown.REJECT))
            .toList());
  }

  /**
   * Returns these rules and one more at the end; or, where the requirement is among them, with
   * another treatment of pairs for which it is unknown.
   *
   * @param requirement the requirement
   * @param whenUnknown the treatment of a pair for which it is unknown
   * @return the rules
   * @throws IllegalArgumentException if another requirement among them has its name
   */
  public EligibilityRules with(Requirement requirement, WhenUnknown whenUnknown) {
    EligibilityRule rule = new EligibilityRule(requirement, whenUnknown);
    List<EligibilityRule> changed = new ArrayList<>(rules);
    for (int i = 0; i < changed.size(); i++) {
      Requirement there = changed.get(i).requirement();
      if (there.name().equals(requirement.name())) {
        if (!there.equals(requirement)) {
          throw new IllegalArgumentException(
              "EligibilityRules: another requirement has the name "
                  + Quoted.of(requirement.name())
                  + ". Maybe give this one a name of its own, or leave the other out first with"
                  + " 'without'");
        }
        changed.set(i, rule);
        return new EligibilityRules(changed);
      }
    }
    changed.add(rule);
    return new EligibilityRules(changed);
  }

  /**
   * Returns these rules without one.
   *
   * @param requirement the requirement to leave out
   * @return the rules
   * @throws IllegalArgumentException if it is not among them
   */
  public EligibilityRules without(Requirement requirement) {
    Objects.requireNonNull(requirement, "EligibilityRules.requirement");
    List<EligibilityRule> fewer =
        rules.stream()
            .filter(rule -> !rule.requirement().name().equals(requirement.name()))
            .toList();
    if (fewer.size() == rules.size()) {
      throw new IllegalArgumentException(
          "EligibilityRules: there is no requirement "
              + Quoted.of(requirement.name())
              + " to leave out. Maybe it was left out before");
    }
    return new EligibilityRules(fewer);
  }

  /**
   * Makes the rules ready for the pairs of one cohort.
   *
   * @param cohort the cohort and the taxonomy
   * @return the check of pairs
   */
  public Eligibility in(PreparedCohort cohort) {
    return new Eligibility(this, cohort);
  }
}
