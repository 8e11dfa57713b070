package org.openinternship.jackson.vocabulary;

import java.util.Random;
import org.openinternship.core.offer.Offer;
import org.openinternship.core.offer.OfferAnswer;
import org.openinternship.core.offer.OfferFigures;
import org.openinternship.core.offer.OfferId;
import org.openinternship.core.offer.OfferReason;
import org.openinternship.core.offer.OfferRound;
import org.openinternship.core.offer.OfferRules;
import org.openinternship.core.offer.OfferSeason;
import org.openinternship.core.offer.OfferTransition;
import org.openinternship.core.offer.OpenMarket;
import org.openinternship.core.offer.Proposal;
import org.openinternship.core.offer.RestoredSeason;
import org.openinternship.core.offer.SeasonEvent;
import org.openinternship.core.offer.SeasonRecord;
import org.openinternship.core.offer.SeasonTotals;
import org.openinternship.jackson.kit.AreaForms;
import org.openinternship.jackson.kit.JsonArea;
import tools.jackson.databind.node.ObjectNode;

/** The forms of offers and of a season of them. */
final class OfferForms implements JsonArea {
  @Override
  public void addTo(AreaForms forms) {
    ReasonForms.codes(forms, OfferReason.values());
    forms.integer(OfferId.class, OfferId::number, OfferId::of);
    forms.value(
        OfferRules.class,
        OfferRules::maxOpenOffers,
        OfferRules::timeToDecide,
        OfferRules::overbookingPercent,
        OfferRules::maxRounds,
        OfferRules::minAcceptedInRound);
    forms.value(
        Offer.class,
        Offer::id,
        Offer::intern,
        Offer::project,
        Offer::round,
        Offer::madeAt,
        Offer::decideBy,
        Offer::state,
        Offer::since,
        Offer::declineReason,
        Offer::withdrawalReason);
    forms.records(OfferAnswer.class, Proposal.class);
    forms.value(
        OfferFigures.class,
        OfferFigures::made,
        OfferFigures::open,
        OfferFigures::accepted,
        OfferFigures::declined,
        OfferFigures::expired,
        OfferFigures::withdrawn);
    forms.value(
        SeasonTotals.class,
        SeasonTotals::seats,
        SeasonTotals::filledSeats,
        SeasonTotals::freeSeats,
        SeasonTotals::beyondSeats,
        SeasonTotals::interns,
        SeasonTotals::placed,
        SeasonTotals::deciding,
        SeasonTotals::free,
        SeasonTotals::left);
    forms.repair(SeasonTotals.class, OfferForms::added);
    forms.family(SeasonEvent.class);
    forms.records(SeasonRecord.class);
    forms.value(
        OpenMarket.class,
        OpenMarket::round,
        OpenMarket::accepted,
        OpenMarket::freeInterns,
        OpenMarket::freeSeats,
        OpenMarket::changedSeats,
        OpenMarket::declinedOffers);
    forms.value(
        OfferRound.class,
        OfferRound::number,
        OfferRound::made,
        OfferRound::report,
        OfferRound::stop);
    forms.without("a season at work", "its record()", OfferSeason.class, RestoredSeason.class);
    forms.document(SeasonRecord.class, "season");
    forms.names(OfferTransition.class);
  }

  /** The seats are those that are filled and those that are free, and so on. */
  private static ObjectNode added(ObjectNode drawn, Random random) {
    int placed = random.nextInt(9);
    int freeSeats = random.nextInt(9);
    int deciding = random.nextInt(9);
    int free = random.nextInt(9);
    int left = random.nextInt(9);
    int beyond = random.nextInt(placed + 1);
    return drawn
        .put("seats", placed + freeSeats - beyond)
        .put("beyondSeats", beyond)
        .put("filledSeats", placed)
        .put("freeSeats", freeSeats)
        .put("interns", placed + deciding + free + left)
        .put("placed", placed)
        .put("deciding", deciding)
        .put("free", free)
        .put("left", left);
  }
}
