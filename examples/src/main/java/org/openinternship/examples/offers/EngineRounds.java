package org.openinternship.examples.offers;

import org.openinternship.core.offer.Proposal;
import org.openinternship.core.offer.RoundMatch;
import org.openinternship.core.program.Cohort;
import org.openinternship.matching.MatchingEngine;

/** How a host lets the matching engine propose the offers of each round. */
public final class EngineRounds {

  private EngineRounds() {}

  /**
   * Rounds by an engine: what is still open goes back into a match, accepted offers are pinned.
   *
   * @param engine the engine
   * @param cohort the cohort the season began with
   * @return the match of each round
   */
  public static RoundMatch of(MatchingEngine engine, Cohort cohort) {
    return remainder ->
        engine.match(remainder.within(cohort)).matches().stream()
            .filter(match -> !match.pinned())
            .map(match -> new Proposal(match.intern(), match.project()))
            .toList();
  }
}
