package org.openinternship.core.offer;

import java.util.Objects;
import org.openinternship.core.finding.Report;

/**
 * A season that went on without what is no longer in its cohort.
 *
 * @param season the season
 * @param leftOut a warning for each event that was left out or done in another way, with its place
 *     in the history, as in {@code /history/17}
 */
public record RestoredSeason(OfferSeason season, Report leftOut) {
  /**
   * Checks that nothing is null.
   *
   * @param season the season
   * @param leftOut a warning for each event that was left out
   */
  public RestoredSeason {
    Objects.requireNonNull(season, "RestoredSeason.season");
    Objects.requireNonNull(leftOut, "RestoredSeason.leftOut");
  }
}
