package org.openinternship.matching;

import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.finding.Report;
import org.openinternship.core.offer.OpenMarket;
import org.openinternship.core.offer.Proposal;
import org.openinternship.core.offer.ProposalSource;
import org.openinternship.matching.internal.explain.OutOfReach;
import org.openinternship.matching.policy.MinimumRule;

/** The rounds of a season by matches; see {@link MatchingEngine#proposals}. */
final class RoundProposals implements ProposalSource {
  private final MatchingEngine engine;
  private final Cohort cohort;

  /** What the last match gave up: a season asks for it next, and it takes searches to find. */
  private volatile @Nullable GivenUp last;

  /** What the match of a market gave up. */
  private record GivenUp(OpenMarket market, OutOfReach found) {}

  RoundProposals(MatchingEngine engine, Cohort cohort) {
    this.engine = engine;
    this.cohort = cohort;
  }

  @Override
  public List<Proposal> propose(OpenMarket market) {
    Cohort open = market.within(cohort);
    Allocation match =
        isHeldToAll(market)
            ? engine.match(open)
            : engine.matchWithinReach(open, found -> last = new GivenUp(market, found));
    return match.matches().stream()
        .filter(each -> !each.pinned())
        .map(each -> new Proposal(each.intern(), each.project()))
        .toList();
  }

  @Override
  public Report report(OpenMarket market) {
    if (isHeldToAll(market)) {
      return ProposalSource.super.report(market);
    }
    GivenUp known = last;
    return known != null && known.market == market
        ? known.found.report()
        : OutOfReach.of(engine.compile(market.within(cohort))).report();
  }

  /**
   * In the first round, before anybody has accepted or declined an offer, be it one by hand, what
   * cannot be reached is wrong in the cohort.
   */
  private boolean isHeldToAll(OpenMarket market) {
    return isAtTheBeginning(market)
        || (engine.policy().minimums() == MinimumRule.IGNORED
            && engine.policy().teamRules().isEmpty());
  }

  private boolean isAtTheBeginning(OpenMarket market) {
    return market.round() == 1
        && new HashSet<>(cohort.declinedOffers()).containsAll(market.declinedOffers())
        && new HashSet<>(cohort.pins()).containsAll(market.accepted());
  }

  @Override
  public String toString() {
    return "RoundProposals";
  }
}
