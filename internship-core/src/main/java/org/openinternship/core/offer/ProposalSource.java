package org.openinternship.core.offer;

import java.util.List;
import java.util.Objects;
import org.openinternship.core.finding.Report;

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

  /**
   * Tells what whoever starts a round should know of its proposals. Asked after {@link #propose},
   * with the same market.
   *
   * @param market the part of the cohort that is still open
   * @return the findings, none by default; they come before those on proposals that are not made
   */
  default Report report(OpenMarket market) {
    Objects.requireNonNull(market, "ProposalSource.market");
    return new Report(List.of());
  }
}
