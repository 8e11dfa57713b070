package org.openinternship.core.offer;

import org.openinternship.core.lifecycle.StateMachine;

/**
 * A state of an offer.
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

  private static final StateMachine<OfferState, OfferTransition> MACHINE =
      StateMachine.of("Offer", MADE, OfferTransition.class)
          .on(MADE, OfferTransition.ACCEPT, ACCEPTED)
          .on(MADE, OfferTransition.DECLINE, DECLINED)
          .on(MADE, OfferTransition.WITHDRAW, WITHDRAWN)
          .on(MADE, OfferTransition.EXPIRE, EXPIRED)
          .on(ACCEPTED, OfferTransition.WITHDRAW, WITHDRAWN)
          .build();

  /** {@return the table above} */
  public static StateMachine<OfferState, OfferTransition> machine() {
    return MACHINE;
  }
}
