package org.openinternship.jackson;

import org.openinternship.core.offer.Offer;
import org.openinternship.core.offer.OfferAnswer;
import org.openinternship.core.offer.OfferFigures;
import org.openinternship.core.offer.OfferId;
import org.openinternship.core.offer.Proposal;
import org.openinternship.core.offer.Remainder;
import org.openinternship.core.offer.Round;
import org.openinternship.core.offer.SeasonAccount;
import org.openinternship.core.offer.SeasonChange;
import org.openinternship.core.offer.SeasonRecord;

/** The forms of offers and of a season of them. */
final class OfferForms {
  private OfferForms() {}

  static void addTo(Forms forms) {
    forms.put(OfferId.class, new MappedForm<>(IntegerForm.INT, OfferId::number, OfferId::of));
    forms.value(
        Offer.class,
        "id",
        "intern",
        "project",
        "round",
        "madeAt",
        "decideBy",
        "state",
        "since",
        "declineReason",
        "withdrawalReason");
    forms.records(OfferAnswer.class, Proposal.class);
    forms.value(OfferFigures.class, "made", "open", "accepted", "declined", "expired", "withdrawn");
    forms.value(
        SeasonAccount.class,
        "seats",
        "filledSeats",
        "freeSeats",
        "interns",
        "placed",
        "deciding",
        "free",
        "left");
    forms.family(SeasonChange.class);
    forms.records(SeasonRecord.class);
    forms.value(Remainder.class, "round", "accepted", "freeInterns", "freeSeats", "turnedDown");
    forms.value(Round.class, "number", "made", "report", "stop");
  }
}
