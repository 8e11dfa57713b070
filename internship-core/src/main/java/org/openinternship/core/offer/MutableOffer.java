package org.openinternship.core.offer;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An offer while it changes. */
final class MutableOffer {
  private final OfferId id;
  private final InternLedger intern;
  private final ProjectLedger project;
  private final int round;
  private final Instant madeAt;
  private final Instant decideBy;
  private OfferState state = OfferState.machine().initial();
  private Instant since;
  private @Nullable DeclineReason declineReason;
  private @Nullable WithdrawalReason withdrawalReason;

  MutableOffer(
      OfferId id,
      InternLedger intern,
      ProjectLedger project,
      int round,
      Instant madeAt,
      Instant decideBy) {
    this.id = id;
    this.intern = intern;
    this.project = project;
    this.round = round;
    this.madeAt = madeAt;
    this.decideBy = decideBy;
    this.since = madeAt;
  }

  void move(
      OfferTransition transition,
      Instant at,
      @Nullable DeclineReason declined,
      @Nullable WithdrawalReason withdrawn) {
    state = after(transition);
    since = at;
    declineReason = declined;
    withdrawalReason = withdrawn;
  }

  /** Returns the state after a move, or fails with the offer and what would be legal. */
  OfferState after(OfferTransition transition) {
    return OfferState.machine().next(state, transition, "Offer " + id);
  }

  OfferId id() {
    return id;
  }

  InternLedger intern() {
    return intern;
  }

  ProjectLedger project() {
    return project;
  }

  Instant decideBy() {
    return decideBy;
  }

  /** Returns when it came into its state. */
  Instant since() {
    return since;
  }

  OfferState state() {
    return state;
  }

  boolean open() {
    return state == OfferState.MADE;
  }

  /**
   * Tells whether the intern has said no, nothing at all, or yes without joining: the same offer is
   * not made again.
   */
  boolean turnedDown() {
    return state == OfferState.DECLINED || state == OfferState.EXPIRED || didNotJoin();
  }

  boolean didNotJoin() {
    return withdrawalReason == WithdrawalReason.DID_NOT_JOIN;
  }

  @Nullable DeclineReason declineReason() {
    return declineReason;
  }

  @Nullable WithdrawalReason withdrawalReason() {
    return withdrawalReason;
  }

  Offer toOffer() {
    return Offer.builder()
        .id(id)
        .intern(intern.id())
        .project(project.id())
        .round(round)
        .madeAt(madeAt)
        .decideBy(decideBy)
        .state(state)
        .since(since)
        .declineReason(Optional.ofNullable(declineReason))
        .withdrawalReason(Optional.ofNullable(withdrawalReason))
        .build();
  }
}
