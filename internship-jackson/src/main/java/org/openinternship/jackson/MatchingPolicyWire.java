package org.openinternship.jackson;

import java.util.Optional;
import java.util.OptionalInt;
import org.openinternship.core.eligibility.EligibilityRules;
import org.openinternship.core.skill.SkillTaxonomy;
import org.openinternship.matching.market.Lottery;
import org.openinternship.matching.mechanism.Mechanism;
import org.openinternship.matching.policy.GroupOrder;
import org.openinternship.matching.policy.HostPreferences;
import org.openinternship.matching.policy.InternPreferences;
import org.openinternship.matching.policy.MatchingPolicy;
import org.openinternship.matching.scoring.ScoringModel;

/** What a match goes by; what is left out has its default. */
record MatchingPolicyWire(
    Optional<String> version,
    Optional<EligibilityRules> eligibility,
    Optional<ScoringModel> scoring,
    Optional<SkillTaxonomy> taxonomy,
    Optional<InternPreferences> internPreferences,
    Optional<HostPreferences> hostPreferences,
    OptionalInt shortlist,
    Optional<GroupOrder> groupOrder,
    Optional<Mechanism> mechanism,
    Optional<Lottery> lottery)
    implements Wire<MatchingPolicy> {
  static MatchingPolicyWire of(MatchingPolicy value) {
    return new MatchingPolicyWire(
        Optional.of(value.version()),
        Optional.of(value.eligibility()),
        Optional.of(value.scoring()),
        Optional.of(value.taxonomy()),
        Optional.of(value.internPreferences()),
        Optional.of(value.hostPreferences()),
        OptionalInt.of(value.shortlist()),
        Optional.of(value.groupOrder()),
        Optional.of(value.mechanism()),
        Optional.of(value.lottery()));
  }

  @Override
  public MatchingPolicy toValue() {
    MatchingPolicy.Builder policy = MatchingPolicy.builder();
    version.ifPresent(policy::version);
    eligibility.ifPresent(policy::eligibility);
    scoring.ifPresent(policy::scoring);
    taxonomy.ifPresent(policy::taxonomy);
    internPreferences.ifPresent(policy::internPreferences);
    hostPreferences.ifPresent(policy::hostPreferences);
    shortlist.ifPresent(policy::shortlist);
    groupOrder.ifPresent(policy::groupOrder);
    mechanism.ifPresent(policy::mechanism);
    lottery.ifPresent(policy::lottery);
    return policy.build();
  }
}
