package org.openinternship.core.offer;

import java.util.EnumMap;
import java.util.Map;

/** A running count of offers by state and reason. */
final class OfferTally {
  private int made;
  private final Map<OfferState, Integer> states = new EnumMap<>(OfferState.class);
  private final Map<DeclineReason, Integer> declined = new EnumMap<>(DeclineReason.class);
  private final Map<WithdrawalReason, Integer> withdrawn = new EnumMap<>(WithdrawalReason.class);

  void made() {
    made++;
    states.merge(OfferState.MADE, 1, Integer::sum);
  }

  void moved(OfferState from, MutableOffer to) {
    states.merge(from, -1, Integer::sum);
    states.merge(to.state(), 1, Integer::sum);
    if (to.declineReason() != null) {
      declined.merge(to.declineReason(), 1, Integer::sum);
    }
    if (to.withdrawalReason() != null) {
      withdrawn.merge(to.withdrawalReason(), 1, Integer::sum);
    }
  }

  OfferFigures figures() {
    return OfferFigures.builder()
        .made(made)
        .open(in(OfferState.MADE))
        .accepted(in(OfferState.ACCEPTED))
        .declined(declined)
        .expired(in(OfferState.EXPIRED))
        .withdrawn(withdrawn)
        .build();
  }

  private int in(OfferState state) {
    return states.getOrDefault(state, 0);
  }
}
