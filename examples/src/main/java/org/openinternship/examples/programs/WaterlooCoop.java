package org.openinternship.examples.programs;

import org.openinternship.core.bid.BidRules;
import org.openinternship.core.eligibility.EligibilityRules;
import org.openinternship.core.program.Program;
import org.openinternship.core.term.Phase;
import org.openinternship.core.term.PhaseKind;
import org.openinternship.core.term.Term;
import org.openinternship.core.time.DateRange;
import org.openinternship.matching.mechanism.RankSum;
import org.openinternship.matching.policy.HostPreferences;
import org.openinternship.matching.policy.MatchingPolicy;
import org.openinternship.matching.scoring.ScoringModel;

/**
 * Waterloo co-op: after the interviews both sides rank, interns up to ten projects of which they
 * may leave some blank, and an intern may veto five. The lowest sum of both ranks is matched first;
 * a blank counts ten.
 */
public final class WaterlooCoop {
  private static final String ZONE = "America/Toronto";

  private WaterlooCoop() {}

  /** {@return the program} */
  public static Program program() {
    return Program.builder()
        .id("waterloo-co-op")
        .bids(
            BidRules.builder()
                .maxBids(10)
                .ranked(true)
                .maxVetoes(5)
                .phase(PhaseKind.REVIEW)
                .build())
        .build();
  }

  /** {@return the policy of the match: ranks alone, whoever a host leaves blank counts ten} */
  public static MatchingPolicy policy() {
    return MatchingPolicy.builder()
        .eligibility(EligibilityRules.none())
        .scoring(ScoringModel.empty())
        .hostPreferences(HostPreferences.RANKINGS)
        .mechanism(RankSum.blanksCountTen())
        .build();
  }

  /** {@return a term, across the change to summer time} */
  public static Term term() {
    return Term.builder()
        .id("2027-spring")
        .period(DateRange.of("2027-05-03", "2027-08-27"))
        .addPhases(
            Phase.of(PhaseKind.APPLICATION, "2027-01-11", "2027-01-31", ZONE),
            Phase.of(PhaseKind.REVIEW, "2027-02-01", "2027-03-14", ZONE),
            Phase.of(PhaseKind.OFFERS, "2027-03-15", "2027-03-19", ZONE))
        .build();
  }
}
