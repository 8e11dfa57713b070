package org.openinternship.core.offer;

import java.util.Optional;
import java.util.function.Supplier;
import org.openinternship.core.reason.Reason;
import org.openinternship.core.reason.ReasonCode;

/**
 * The reasons why an offer cannot be made. Whether it can is asked of everybody who waits, every
 * time, so a reason is put into words only when somebody reads it.
 */
final class OfferRefusals {
  private OfferRefusals() {}

  static Optional<Supplier<Reason>> of(
      OfferRules rules, SeasonLedgers ledgers, InternLedger intern, ProjectLedger project) {
    Optional<Supplier<Reason>> lasting = lasting(ledgers, intern, project);
    if (lasting.isPresent()) {
      return lasting;
    }
    Optional<Supplier<Reason>> against = intern.known().against(project.id());
    if (against.isPresent()) {
      return against;
    }
    if (intern.open() >= rules.maxOpenOffers()) {
      return reason(OfferReason.OFFERS_AT_CAP, intern.id(), intern.open(), rules.maxOpenOffers());
    }
    for (SeatLimit limit : project.limits()) {
      if (limit.room(rules) == 0) {
        return Optional.of(() -> noSeat(limit, rules));
      }
    }
    return Optional.empty();
  }

  static Reason noSeat(SeatLimit limit, OfferRules rules) {
    return Reason.of(
        OfferReason.NO_SEAT_TO_OFFER,
        limit.party().kind(),
        limit.party(),
        limit.free(),
        limit.open(),
        rules.overbookingPercent());
  }

  /** Finds a reason that holds until the intern's or project's situation changes, if ever. */
  static Optional<Supplier<Reason>> lasting(
      SeasonLedgers ledgers, InternLedger intern, ProjectLedger project) {
    if (intern.left()) {
      return reason(OfferReason.INTERN_HAS_LEFT, intern.id());
    }
    ProjectLedger place = intern.place();
    if (place != null) {
      return reason(OfferReason.INTERN_HAS_PLACE, intern.id(), place.id());
    }
    if (project.cancelled()) {
      return reason(OfferReason.CANCELLED, project.id());
    }
    Optional<Reason> apart = ledgers.apart(intern, project);
    if (apart.isPresent()) {
      return Optional.of(apart::get);
    }
    return intern.lastOf(project).flatMap(last -> against(last, intern, project));
  }

  /**
   * Finds what an offer says against another of the same project. The last one says it all: none
   * was made after one that stands against others.
   */
  private static Optional<Supplier<Reason>> against(
      MutableOffer last, InternLedger intern, ProjectLedger project) {
    if (last.didNotJoin()) {
      return reason(OfferReason.DID_NOT_JOIN_BEFORE, intern.id(), project.id());
    }
    return last.turnedDown() || last.open()
        ? reason(OfferReason.OFFERED_BEFORE, project.id(), intern.id(), last.state())
        : Optional.empty();
  }

  private static Optional<Supplier<Reason>> reason(ReasonCode code, Object... arguments) {
    return Optional.of(() -> Reason.of(code, arguments));
  }
}
