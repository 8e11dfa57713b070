package org.openinternship.examples.programs;

import org.openinternship.core.bid.BidRules;
import org.openinternship.core.offer.OfferRules;
import org.openinternship.core.program.Program;
import org.openinternship.core.term.Term;

/**
 * The foundation programme of the United Kingdom: applicants rank all schools and get one offer.
 * The random rank, the passes and the linked applicants are left to matching.
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

  /** {@return a year from August on} */
  public static Term term() {
    return Term.of("2026-27", "2026-08-05", "2027-08-03");
  }
}
