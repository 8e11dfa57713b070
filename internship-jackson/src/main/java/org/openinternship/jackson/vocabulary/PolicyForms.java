package org.openinternship.jackson.vocabulary;

import java.util.Random;
import org.openinternship.jackson.kit.AreaForms;
import org.openinternship.jackson.kit.JsonArea;
import org.openinternship.matching.policy.HostConflictRule;
import org.openinternship.matching.policy.MatchingPolicy;
import org.openinternship.matching.policy.ReserveFilling;
import org.openinternship.matching.policy.StandardTeamProperty;
import org.openinternship.matching.policy.TeamProperty;
import org.openinternship.matching.policy.TeamRule;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The form of what a match goes by. */
final class PolicyForms implements JsonArea {
  @Override
  public void addTo(AreaForms forms) {
    forms.value(
        MatchingPolicy.class,
        MatchingPolicy::version,
        MatchingPolicy::eligibility,
        MatchingPolicy::scoring,
        MatchingPolicy::taxonomy,
        MatchingPolicy::internPreferences,
        MatchingPolicy::hostPreferences,
        MatchingPolicy::shortlist,
        MatchingPolicy::acceptability,
        MatchingPolicy::groupOrder,
        MatchingPolicy::minimums,
        MatchingPolicy::mechanism,
        MatchingPolicy::lottery,
        MatchingPolicy::reserves,
        MatchingPolicy::teamRules);
    forms.records(ReserveFilling.class);
    forms.family(StandardTeamProperty.class);
    forms.openFamily(TeamProperty.class, StandardTeamProperty.class, TeamProperty::name);
    forms.value(
        TeamRule.class,
        TeamRule::name,
        TeamRule::property,
        TeamRule::projects,
        TeamRule::minInterns,
        TeamRule::maxInterns,
        TeamRule::price,
        TeamRule::squared);
    forms.repair(TeamRule.class, PolicyForms::ordered);
    forms.repair(MatchingPolicy.class, (policy, random) -> named(policy));
    forms.without(
        "a rule in a chain of host picks", "the name of the mechanism", HostConflictRule.class);
    forms.document(MatchingPolicy.class, "policy");
  }

  /** A maximum is not less than the minimum. */
  private static ObjectNode ordered(ObjectNode rule, Random random) {
    if (rule.has("maxInterns") && rule.has("minInterns")) {
      int min = rule.get("minInterns").asInt();
      rule.put("maxInterns", Math.max(min, rule.get("maxInterns").asInt()));
    }
    return rule;
  }

  /** Each rule has a name of its own. */
  private static ObjectNode named(ObjectNode policy) {
    int number = 0;
    for (JsonNode rule : policy.path("teamRules")) {
      ((ObjectNode) rule).put("name", "rule " + number++);
    }
    return policy;
  }
}
