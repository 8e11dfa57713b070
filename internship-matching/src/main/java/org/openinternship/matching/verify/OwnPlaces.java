package org.openinternship.matching.verify;

import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.Market;

/** The places of one person in an assignment; most persons have one. */
final class OwnPlaces {
  private OwnPlaces() {}

  /**
   * Returns the place that a person would give up first: one that is free, else that of the pair
   * that they like least, or -1 if all are pinned. A place at a project that is not acceptable is
   * as good as free.
   */
  static int leastLiked(Market market, Assignment assignment, int person) {
    int least = -1;
    for (int place = market.firstPlace(person); place < market.firstPlace(person + 1); place++) {
      if (!market.isPinned(place)) {
        if (assignment.pair(place) < 0) {
          return place;
        }
        if (least < 0 || assignment.pair(place) > assignment.pair(least)) {
          least = place;
        }
      }
    }
    return least;
  }

  /** Tells whether a person has a project already. */
  static boolean has(Market market, Assignment assignment, int person, int project) {
    int end = market.firstPlace(person + 1);
    for (int place = market.firstPlace(person); place < end; place++) {
      if (assignment.project(place) == project) {
        return true;
      }
    }
    return false;
  }

  /** Tells how many places of a person are not pinned. */
  static int open(Market market, int person) {
    int open = 0;
    for (int place = market.firstPlace(person); place < market.firstPlace(person + 1); place++) {
      open += market.isPinned(place) ? 0 : 1;
    }
    return open;
  }
}
