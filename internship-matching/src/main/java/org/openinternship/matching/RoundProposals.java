package org.openinternship.matching;

import java.util.List;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.finding.Report;
import org.openinternship.core.offer.OpenMarket;
import org.openinternship.core.offer.Proposal;
import org.openinternship.core.offer.ProposalSource;
import org.openinternship.matching.internal.explain.OutOfReach;
import org.openinternship.matching.policy.MinimumRule;

/** The rounds of a season by matches; see {@link MatchingEngine#proposals}. */
record RoundProposals(MatchingEngine engine, Cohort cohort) implements ProposalSource {
  @Override
  public List<Proposal> propose(OpenMarket market) {
    Cohort open = market.within(cohort);
    Allocation match = isHeldToAll(market) ? engine.match(open) : engine.matchLaterRound(open);
    return match.matches().stream()
        .filter(each -> !each.pinned())
        .map(each -> new Proposal(each.intern(), each.project()))
        .toList();
  }

  @Override
  public Report report(OpenMarket market) {
    return isHeldToAll(market)
        ? ProposalSource.super.report(market)
        : OutOfReach.of(engine.compile(market.within(cohort))).report();
  }

  /** In the first round nobody has declined, so what cannot be reached is wrong in the cohort. */
  private boolean isHeldToAll(OpenMarket market) {
    return market.round() == 1
        || (engine.policy().minimums() == MinimumRule.IGNORED
            && engine.policy().teamRules().isEmpty());
  }

  @Override
  public String toString() {
    return "RoundProposals";
  }
}
