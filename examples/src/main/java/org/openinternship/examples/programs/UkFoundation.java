package org.openinternship.examples.programs;

import org.openinternship.core.bid.BidRules;
import org.openinternship.core.eligibility.EligibilityRules;
import org.openinternship.core.offer.OfferRules;
import org.openinternship.core.program.Program;
import org.openinternship.core.term.Term;
import org.openinternship.matching.mechanism.PriorityDraw;
import org.openinternship.matching.policy.HostPreferences;
import org.openinternship.matching.policy.MatchingPolicy;
import org.openinternship.matching.scoring.ScoringModel;

/**
 * The foundation programme of the United Kingdom: applicants rank all schools and get one offer.
 * Everybody draws a random rank; first choices go first in its order, then the rest. Linked
 * applicants are not expressed.
 */
public final class UkFoundation {
  private UkFoundation() {}

  /** {@return the program} */
  public static Program program() {
    return Program.builder()
        .id("uk-foundation")
        .bids(BidRules.builder().minBids(1).ranked(true).maxVetoes(0).build())
        .offers(OfferRules.builder().maxOpenOffers(1).build())
        .build();
  }

  /** {@return the policy of the match: schools do not rank, the draw decides} */
  public static MatchingPolicy policy() {
    return MatchingPolicy.builder()
        .eligibility(EligibilityRules.none())
        .scoring(ScoringModel.empty())
        .hostPreferences(HostPreferences.RANKINGS)
        .mechanism(PriorityDraw.firstChoicePass())
        .build();
  }

  /** {@return a year from August on} */
  public static Term term() {
    return Term.of("2026-27", "2026-08-05", "2027-08-03");
  }
}
