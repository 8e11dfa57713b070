package org.openinternship.jackson.vocabulary;

import org.openinternship.jackson.kit.AreaForms;
import org.openinternship.jackson.kit.JsonArea;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.CapacityTree;
import org.openinternship.matching.market.DroppedPair;
import org.openinternship.matching.market.JointList;
import org.openinternship.matching.market.KeyOrder;
import org.openinternship.matching.market.LastFill;
import org.openinternship.matching.market.Lots;
import org.openinternship.matching.market.Lottery;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.market.MarketAssembler;
import org.openinternship.matching.market.MarketPart;
import org.openinternship.matching.market.PreferenceList;
import org.openinternship.matching.market.Reserves;

/** The forms of what the domain says to a market; the market itself has none. */
final class MarketForms implements JsonArea {
  @Override
  public void addTo(AreaForms forms) {
    forms.text(Seed.class, "a text with a whole number", Seed::toString, Seed::parse);
    forms.pattern(Seed.class, Seed.PATTERN);
    forms.samples(Seed.class, "0", "-1", "20261123", "9223372036854775807");
    forms.object(Lottery.class, LotteryWire.class, LotteryWire::of);
    forms.without("kept as a list of keys", "the Lottery", KeyOrder.class);
    forms.without(
        "a market without the domain, for programs rather than for documents",
        "the AllocationRecord of a match",
        Assignment.class,
        CapacityTree.class,
        DroppedPair.class,
        DroppedPair.Side.class,
        JointList.class,
        LastFill.class,
        Lots.class,
        Market.class,
        MarketAssembler.class,
        MarketPart.class,
        PreferenceList.class,
        Reserves.class);
  }
}
