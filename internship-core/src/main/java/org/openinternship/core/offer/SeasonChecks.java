package org.openinternship.core.offer;

import org.openinternship.core.finding.FindingPath;
import org.openinternship.core.finding.Report;
import org.openinternship.core.finding.Severity;

/** Checks of a season as it stands: what was right when it happened and no longer fits. */
final class SeasonChecks {
  private SeasonChecks() {}

  static Report check(SeasonState state) {
    Report.Collector found = Report.collector();
    for (ProjectLedger project : state.ledgers().projects().values()) {
      checkSeats(project, found);
    }
    for (SeatLimit limit : state.ledgers().mentorLimits()) {
      if (limit.beyond() > 0) {
        found.add(
            Severity.ERROR,
            FindingPath.of("mentors", limit.party()),
            OfferReason.PLACES_BEYOND_LIMIT,
            limit.party().kind(),
            limit.party(),
            limit.seats(),
            limit.filled());
      }
    }
    for (MutableOffer offer : state.offers()) {
      if (offer.state() == OfferState.ACCEPTED) {
        checkPlace(state, offer, found);
      }
    }
    return found.report();
  }

  private static void checkSeats(ProjectLedger project, Report.Collector found) {
    SeatLimit own = project.own();
    FindingPath path = FindingPath.of("projects", project.id());
    if (own.beyond() == 0) {
      return;
    } else if (project.cancelled()) {
      found.add(
          Severity.ERROR,
          path,
          OfferReason.PLACES_ON_CANCELLED_PROJECT,
          project.id(),
          own.filled());
    } else {
      found.add(
          Severity.ERROR,
          path,
          OfferReason.PLACES_BEYOND_SEATS,
          project.id(),
          own.seats(),
          own.filled());
    }
  }

  private static void checkPlace(SeasonState state, MutableOffer offer, Report.Collector found) {
    String path = FindingPath.of("offers", offer.id()).toString();
    KnownDecisions known = offer.intern().known();
    Severity severity = known.rejects(offer.project().id()) ? Severity.ERROR : Severity.WARNING;
    known
        .against(offer.project().id())
        .ifPresent(reason -> found.add(severity, path, reason.get()));
    if (state.ledgers().closed(offer.since()).isPresent()) {
      found.add(Severity.INFO, path, OfferReason.ANSWERED_AFTER_PHASE, offer.id());
    }
  }
}
