package org.openinternship.core.offer;

import org.openinternship.core.lifecycle.StateMachine;

/**
 * Where an offer is.
 *
 * <pre>
 * state     event     becomes
 * MADE      ACCEPT    ACCEPTED
 * MADE      DECLINE   DECLINED
 * MADE      WITHDRAW  WITHDRAWN
 * MADE      EXPIRE    EXPIRED
 * ACCEPTED  WITHDRAW  WITHDRAWN
 * </pre>
 */
public enum OfferState {
  /** The intern may answer. */
  MADE,
  /** The intern said yes and has the seat. */
  ACCEPTED,
  /** The intern said no. */
  DECLINED,
  /** The intern did not answer in time. */
  EXPIRED,
  /** It was taken back; from an accepted offer that is a seat given up before the start. */
  WITHDRAWN;

  private static final StateMachine<OfferState, OfferEvent> MACHINE =
      StateMachine.of("Offer", MADE, OfferEvent.class)
          .on(MADE, OfferEvent.ACCEPT, ACCEPTED)
          .on(MADE, OfferEvent.DECLINE, DECLINED)
          .on(MADE, OfferEvent.WITHDRAW, WITHDRAWN)
          .on(MADE, OfferEvent.EXPIRE, EXPIRED)
          .on(ACCEPTED, OfferEvent.WITHDRAW, WITHDRAWN)
          .build();

  /** {@return the table above} */
  public static StateMachine<OfferState, OfferEvent> machine() {
    return MACHINE;
  }
}
