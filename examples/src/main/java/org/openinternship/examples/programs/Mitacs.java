package org.openinternship.examples.programs;

import org.openinternship.core.bid.BidRules;
import org.openinternship.core.program.Program;
import org.openinternship.core.term.Phase;
import org.openinternship.core.term.PhaseKind;
import org.openinternship.core.term.Term;

/**
 * Mitacs Globalink: applicants rank at least three and at most seven projects; scoring, shortlists
 * and the hosts' ranks follow, and are left to matching.
 */
public final class Mitacs {
  private static final String ZONE = "America/Vancouver";

  private Mitacs() {}

  /** {@return the program} */
  public static Program program() {
    return Program.builder()
        .id("mitacs-globalink")
        .bids(BidRules.builder().minBids(3).maxBids(7).ranked(true).maxVetoes(0).build())
        .build();
  }

  /** {@return twelve weeks of summer} */
  public static Term term() {
    return Term.of("2027-summer", "2027-05-31", "2027-08-22")
        .withPhases(
            Phase.of(PhaseKind.APPLICATION, "2026-07-01", "2026-09-16", ZONE),
            Phase.of(PhaseKind.REVIEW, "2026-09-17", "2026-12-15", ZONE));
  }
}
