package org.openinternship.matching.verify;

import org.openinternship.matching.market.Market;
import org.openinternship.matching.market.MarketPart;

/** The refusal of a check that knows only interns with lists of their own. */
final class OwnLists {
  private OwnLists() {}

  static void check(String type, Market market, String maybe) {
    if (market.parts().contains(MarketPart.JOINT_LISTS)) {
      throw new IllegalArgumentException(
          type
              + ": the market has "
              + market.jointLists().size()
              + (market.jointLists().size() == 1 ? " joint list" : " joint lists")
              + ", of which it knows nothing. Maybe "
              + maybe);
    }
  }
}
