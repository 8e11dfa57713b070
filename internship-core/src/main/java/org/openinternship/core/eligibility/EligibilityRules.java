package org.openinternship.core.eligibility;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openinternship.core.finding.WhenUnknown;

/**
 * The requirements in force, in the order in which they are checked and reported.
 *
 * @param rules the rules, each with a name of its own
 */
public record EligibilityRules(List<Rule> rules) {
  /**
   * Checks the names.
   *
   * @param rules the rules
   * @throws IllegalArgumentException if two have the same name
   */
  public EligibilityRules {
    rules = List.copyOf(rules);
    Set<String> names = new HashSet<>();
    for (Rule rule : rules) {
      if (!names.add(rule.requirement().name())) {
        throw new IllegalArgumentException(
            "EligibilityRules: requirement '"
                + rule.requirement().name()
                + "' is given more than once. Maybe remove the first one with 'without'");
      }
    }
  }

  /** {@return no requirement at all} */
  public static EligibilityRules none() {
    return new EligibilityRules(List.of());
  }

  /** {@return every {@link StandardRequirement}; where one is unknown, the pair is rejected} */
  public static EligibilityRules standard() {
    return new EligibilityRules(
        Arrays.stream(StandardRequirement.values())
            .map(requirement -> new Rule(requirement, WhenUnknown.REJECT))
            .toList());
  }

  /**
   * These rules and one more at the end, or in the place of the one with the same name.
   *
   * @param requirement the requirement
   * @param whenUnknown what becomes of a pair for which it is unknown
   * @return the rules
   */
  public EligibilityRules with(Requirement requirement, WhenUnknown whenUnknown) {
    Rule rule = new Rule(requirement, whenUnknown);
    List<Rule> changed = new ArrayList<>(rules);
    for (int i = 0; i < changed.size(); i++) {
      if (changed.get(i).requirement().name().equals(requirement.name())) {
        changed.set(i, rule);
        return new EligibilityRules(changed);
      }
    }
    changed.add(rule);
    return new EligibilityRules(changed);
  }

  /**
   * These rules without one.
   *
   * @param requirement the requirement to leave out
   * @return the rules
   * @throws IllegalArgumentException if it is not among them
   */
  public EligibilityRules without(Requirement requirement) {
    List<Rule> fewer =
        rules.stream()
            .filter(rule -> !rule.requirement().name().equals(requirement.name()))
            .toList();
    if (fewer.size() == rules.size()) {
      throw new IllegalArgumentException(
          "EligibilityRules: there is no requirement '" + requirement.name() + "' to leave out");
    }
    return new EligibilityRules(fewer);
  }

  /**
   * Makes the rules ready for the pairs of one cohort.
   *
   * @param setting the cohort and the taxonomy
   * @return the check of pairs
   */
  public Eligibility in(Setting setting) {
    return new Eligibility(this, setting);
  }
}
