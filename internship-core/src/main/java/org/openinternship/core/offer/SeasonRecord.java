package org.openinternship.core.offer;

import java.util.List;
import java.util.Objects;
import org.openinternship.core.internal.Copies;

/**
 * A season of offers as it is stored: its rules and all that happened. With its cohort it
 * {@linkplain OfferSeason#replay gives the season again}.
 *
 * @param rules the rules of the program
 * @param history all that happened, in its order
 */
public record SeasonRecord(OfferRules rules, List<SeasonEvent> history) {
  /**
   * Copies the history.
   *
   * @param rules the rules of the program
   * @param history all that happened, in its order
   */
  public SeasonRecord {
    Objects.requireNonNull(rules, "SeasonRecord.rules");
    history = Copies.list(history, "SeasonRecord.history");
  }
}
