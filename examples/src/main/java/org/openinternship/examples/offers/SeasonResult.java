package org.openinternship.examples.offers;

import java.util.List;
import org.openinternship.core.offer.OfferFigures;
import org.openinternship.core.offer.SeasonTotals;
import org.openinternship.core.offer.StopReason;

/**
 * What came of a simulated season.
 *
 * @param rounds the figures after each round, from the beginning of the season on
 * @param totals the totals of seats and interns after the last round
 * @param stop why there was no further round
 * @param days how many days the offers took
 * @param joined how many of those who accepted turned up
 */
public record SeasonResult(
    List<OfferFigures> rounds, SeasonTotals totals, StopReason stop, int days, int joined) {
  /**
   * Copies the list.
   *
   * @param rounds the figures after each round
   * @param totals the totals of seats and interns
   * @param stop why there was no further round
   * @param days how many days the offers took
   * @param joined how many turned up
   */
  public SeasonResult {
    rounds = List.copyOf(rounds);
  }

  /** {@return the figures at the end} */
  public OfferFigures figures() {
    return rounds.get(rounds.size() - 1);
  }
}
