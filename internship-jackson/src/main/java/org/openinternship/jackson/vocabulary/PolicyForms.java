package org.openinternship.jackson.vocabulary;

import org.openinternship.jackson.kit.AreaForms;
import org.openinternship.jackson.kit.JsonArea;
import org.openinternship.matching.policy.HostConflictRule;
import org.openinternship.matching.policy.MatchingPolicy;
import org.openinternship.matching.policy.ReserveFilling;

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
        MatchingPolicy::mechanism,
        MatchingPolicy::lottery,
        MatchingPolicy::reserves);
    forms.records(ReserveFilling.class);
    forms.without(
        "a rule in a chain of host picks", "the name of the mechanism", HostConflictRule.class);
    forms.document(MatchingPolicy.class, "policy");
  }
}
