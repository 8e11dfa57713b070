package org.openinternship.core.engagement;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.openinternship.core.duty.Actor;
import org.openinternship.core.duty.Duty;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.offer.Offer;
import org.openinternship.core.offer.OfferSeason;
import org.openinternship.core.reason.Reason;
import org.openinternship.core.time.DateRange;

/** The open offers that have to be answered by the end of some days. */
final class OfferItems {
  private OfferItems() {}

  /** The zone of an intern is not known before a placement, so days are those of UTC. */
  static List<AgendaItem> of(OfferSeason season, DateRange days, Instant now) {
    return season.openOffers().stream()
        .filter(offer -> !offer.madeAt().isAfter(now) && !offer.decideBy().isBefore(now))
        .filter(offer -> !isAfter(offer.decideBy(), days))
        .map(OfferItems::item)
        .toList();
  }

  private static boolean isAfter(Instant decideBy, DateRange days) {
    return decideBy.atZone(ZoneOffset.UTC).toLocalDate().isAfter(days.last());
  }

  private static AgendaItem item(Offer offer) {
    Duty duty =
        new Duty(
            Actor.of(offer.intern()),
            Severity.INFO,
            offer.madeAt(),
            Optional.of(offer.decideBy()),
            Reason.of(AgendaReason.ANSWER_OFFER, offer.intern().withRole(), offer.project()),
            Reason.of(AgendaReason.OFFER_EXPIRES, offer.decideBy()));
    return new AgendaItem(
        AgendaArea.OFFERS,
        Optional.empty(),
        offer.intern(),
        offer.project(),
        Optional.empty(),
        duty);
  }
}
