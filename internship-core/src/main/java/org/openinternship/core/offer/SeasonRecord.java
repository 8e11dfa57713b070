package org.openinternship.core.offer;

import java.util.List;
import java.util.Objects;
import org.openinternship.core.program.OfferPolicy;

/**
 * A season of offers as it is stored: what it went by and all that happened. With its cohort it
 * {@linkplain OfferSeason#replay gives the season again}.
 *
 * @param policy what the program allows
 * @param history all that happened, in its order
 */
public record SeasonRecord(OfferPolicy policy, List<SeasonChange> history) {
  /**
   * Copies the history.
   *
   * @param policy what the program allows
   * @param history all that happened, in its order
   */
  public SeasonRecord {
    Objects.requireNonNull(policy, "SeasonRecord.policy");
    history = List.copyOf(history);
  }
}
