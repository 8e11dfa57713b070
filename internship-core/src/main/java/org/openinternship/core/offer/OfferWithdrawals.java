package org.openinternship.core.offer;

import java.time.Instant;
import java.util.List;

/** The offers of a season that are taken back, by somebody or because of what else happened. */
final class OfferWithdrawals {
  private final SeasonState state;

  OfferWithdrawals(SeasonState state) {
    this.state = state;
  }

  /** Takes one offer back; refuses a reason that does not fit. */
  void withdraw(MutableOffer offer, WithdrawalReason reason, Instant now) {
    if (reason != WithdrawalReason.HOST_WITHDREW
        && !(offer.state() == OfferState.ACCEPTED && fits(reason, offer))) {
      throw new IllegalArgumentException(
          "OfferSeason: offer %s in state %s cannot be withdrawn for %s. Maybe HOST_WITHDREW; the others happen by themselves"
              .formatted(offer.id(), offer.state(), reason));
    }
    state.record(new SeasonEvent.OfferWithdrawn(now, offer.id(), reason));
  }

  private static boolean fits(WithdrawalReason reason, MutableOffer accepted) {
    ProjectLedger project = accepted.project();
    return switch (reason) {
      case DID_NOT_JOIN -> true;
      case PROJECT_CANCELLED -> project.cancelled();
      case SEATS_REMOVED -> !project.cancelled() && project.own().beyond() > 0;
      case NOT_ADMITTED -> accepted.intern().known().rejects(project.id());
      case OTHER_ACCEPTED, SEATS_FILLED, INTERN_LEFT, HOST_WITHDREW -> false;
    };
  }

  /** Takes back the other offers of an intern who accepted one, and those without a seat now. */
  void afterAcceptance(MutableOffer accepted, Instant now) {
    withdrawAll(accepted.intern().openOffers(), WithdrawalReason.OTHER_ACCEPTED, now);
    for (SeatLimit limit : accepted.project().limits()) {
      if (limit.free() == 0) {
        withdrawAll(limit.openOffers(), WithdrawalReason.SEATS_FILLED, now);
      }
    }
  }

  /** Takes back the open offers of an intern that a decision stands against. */
  void afterDecision(InternLedger intern, Instant now) {
    List<MutableOffer> rejected =
        intern.openOffers().stream()
            .filter(offer -> intern.known().rejects(offer.project().id()))
            .toList();
    withdrawAll(rejected, WithdrawalReason.NOT_ADMITTED, now);
  }

  /** Takes back the open offers of a project that are more than its seats allow now. */
  void afterResizing(ProjectLedger project, Instant now) {
    withdrawAll(project.own().beyondSeats(state.rules()), WithdrawalReason.SEATS_REMOVED, now);
  }

  /** Takes back the open offers of a project that was cancelled. */
  void afterCancelling(ProjectLedger project, Instant now) {
    withdrawAll(project.own().openOffers(), WithdrawalReason.PROJECT_CANCELLED, now);
  }

  /** Takes back what an intern holds who is about to leave: open offers, and an accepted one. */
  void beforeLeaving(InternLedger intern, Instant now) {
    List<MutableOffer> held =
        intern.offers().stream()
            .filter(offer -> offer.open() || offer.state() == OfferState.ACCEPTED)
            .toList();
    withdrawAll(held, WithdrawalReason.INTERN_LEFT, now);
  }

  private void withdrawAll(List<MutableOffer> offers, WithdrawalReason reason, Instant now) {
    for (MutableOffer offer : offers) {
      state.record(new SeasonEvent.OfferWithdrawn(now, offer.id(), reason));
    }
  }
}
