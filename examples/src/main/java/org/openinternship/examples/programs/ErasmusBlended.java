package org.openinternship.examples.programs;

import org.openinternship.core.agreement.AgreementRules;
import org.openinternship.core.agreement.StartNeed;
import org.openinternship.core.placement.BlendedRules;
import org.openinternship.core.placement.HistoryLimits;
import org.openinternship.core.placement.PlacementRules;
import org.openinternship.core.program.Program;
import org.openinternship.core.term.Term;

/**
 * Blended mobility of Erasmus+: a part at a distance and at least five days at the host's place; 12
 * months over a person's whole history; an agreement of three parties, without which no work
 * begins.
 */
public final class ErasmusBlended {
  private ErasmusBlended() {}

  /** {@return the program} */
  public static Program program() {
    return Program.builder()
        .id("erasmus-blended")
        .placements(
            PlacementRules.builder()
                .blended(BlendedRules.erasmus())
                .history(HistoryLimits.erasmus())
                .build())
        .agreements(AgreementRules.erasmus().withStartNeeds(StartNeed.SIGNATURES))
        .build();
  }

  /** {@return a summer} */
  public static Term term() {
    return Term.of("2026-summer", "2026-06-01", "2026-08-31");
  }
}
