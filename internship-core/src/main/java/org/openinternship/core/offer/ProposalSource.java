package org.openinternship.core.offer;

import java.util.List;

/**
 * A source of the offers of a round, such as a matching engine, a ranking, or a list made by
 * people.
 */
@FunctionalInterface
public interface ProposalSource {
  /**
   * Proposes the offers of a round.
   *
   * @param market the part of the cohort that is still open
   * @return the offers to make, most urgent first; those that the rules or the seats do not allow
   *     are reported, not made
   */
  List<Proposal> propose(OpenMarket market);
}
