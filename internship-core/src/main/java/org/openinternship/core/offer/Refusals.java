package org.openinternship.core.offer;

import java.util.Optional;
import java.util.function.Supplier;
import org.openinternship.core.finding.Reason;
import org.openinternship.core.finding.ReasonCode;
import org.openinternship.core.program.OfferPolicy;

/**
 * Why an offer cannot be made. Whether it can is asked of everybody who waits, every time; so the
 * reason is worded only for who wants to read it.
 */
final class Refusals {
  private Refusals() {}

  static Optional<Supplier<Reason>> of(
      OfferPolicy policy, SeasonStart start, InternSide intern, ProjectSide project) {
    Optional<Supplier<Reason>> lasting = lasting(start, intern, project);
    if (lasting.isPresent()) {
      return lasting;
    }
    if (intern.open() >= policy.mostOpenOffers()) {
      return reason(ReasonCode.OFFERS_AT_CAP, intern.id(), intern.open(), policy.mostOpenOffers());
    }
    for (SeatLimit limit : project.limits()) {
      if (limit.room(policy) == 0) {
        return reason(
            ReasonCode.NO_SEAT_TO_OFFER,
            limit.party().value(),
            limit.free(),
            limit.open(),
            policy.overbookingPercent());
      }
    }
    return Optional.empty();
  }

  /** Those reasons that hold until the intern's own situation changes, if ever. */
  static Optional<Supplier<Reason>> lasting(
      SeasonStart start, InternSide intern, ProjectSide project) {
    if (intern.left()) {
      return reason(ReasonCode.INTERN_HAS_LEFT, intern.id());
    }
    ProjectSide place = intern.place();
    if (place != null) {
      return reason(ReasonCode.INTERN_HAS_PLACE, intern.id(), place.id());
    }
    Optional<Reason> apart = start.apart(intern, project);
    if (apart.isPresent()) {
      return Optional.of(apart::get);
    }
    for (OfferEntry offer : intern.offers()) {
      if (offer.project() == project && (offer.turnedDown() || offer.open())) {
        return reason(ReasonCode.OFFERED_BEFORE, project.id(), intern.id(), offer.state());
      }
    }
    return Optional.empty();
  }

  private static Optional<Supplier<Reason>> reason(ReasonCode code, Object... arguments) {
    return Optional.of(() -> Reason.of(code, arguments));
  }
}
