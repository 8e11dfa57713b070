package org.openinternship.jackson.vocabulary;

import org.openinternship.jackson.kit.AreaForms;
import org.openinternship.jackson.kit.JsonArea;
import org.openinternship.matching.verify.BlockingCoalition;
import org.openinternship.matching.verify.BlockingCoalitions;
import org.openinternship.matching.verify.BlockingPair;
import org.openinternship.matching.verify.BlockingPairs;
import org.openinternship.matching.verify.BlockingSeat;
import org.openinternship.matching.verify.Cutoffs;
import org.openinternship.matching.verify.Feasibility;
import org.openinternship.matching.verify.Profile;
import org.openinternship.matching.verify.SeatCase;
import org.openinternship.matching.verify.Stability;
import org.openinternship.matching.verify.Violation;

/** What there is to say about proofs: they are found anew, and only a result has forms. */
final class VerifyForms implements JsonArea {
  @Override
  public void addTo(AreaForms forms) {
    forms.without(
        "a market without the domain, for programs rather than for documents",
        "the AllocationRecord of a match",
        BlockingCoalition.class,
        BlockingCoalitions.class,
        BlockingPair.class,
        BlockingPairs.class,
        BlockingSeat.class,
        Cutoffs.class,
        Feasibility.class,
        Profile.class,
        SeatCase.class,
        Stability.class,
        Violation.class);
  }
}
