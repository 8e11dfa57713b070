package org.openinternship.jackson.vocabulary;

import org.openinternship.core.bid.BidBook;
import org.openinternship.core.bid.BidEvent;
import org.openinternship.core.bid.BidReason;
import org.openinternship.core.bid.BidRefusal;
import org.openinternship.core.bid.BidResult;
import org.openinternship.core.bid.BidRules;
import org.openinternship.core.bid.BidSheet;
import org.openinternship.core.bid.Bids;
import org.openinternship.core.bid.Veto;
import org.openinternship.jackson.kit.AreaForms;
import org.openinternship.jackson.kit.JsonArea;

/** The forms of bids and vetoes, and of the book that they are kept in. */
final class BidForms implements JsonArea {
  @Override
  public void addTo(AreaForms forms) {
    ReasonForms.codes(forms, BidReason.values());
    forms.value(
        BidRules.class,
        BidRules::minBids,
        BidRules::maxBids,
        BidRules::ranked,
        BidRules::maxVetoes,
        BidRules::phase,
        BidRules::whenNoBids);
    forms.records(Bids.class, Veto.class);
    forms.family(BidEvent.class);
    forms.value(
        BidSheet.class, BidSheet::intern, BidSheet::bids, BidSheet::vetoes, BidSheet::lastEventAt);
    forms.records(BidResult.class, BidRefusal.class, BidBook.class);
  }
}
