package org.openinternship.core.offer;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An offer while it changes. */
final class OfferEntry {
  private final OfferId id;
  private final InternSide intern;
  private final ProjectSide project;
  private final int round;
  private final Instant madeAt;
  private final Instant decideBy;
  private OfferState state = OfferState.machine().initial();
  private Instant since;
  private @Nullable DeclineReason declineReason;
  private @Nullable WithdrawalReason withdrawalReason;

  OfferEntry(
      OfferId id,
      InternSide intern,
      ProjectSide project,
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
      OfferEvent event,
      Instant at,
      @Nullable DeclineReason declined,
      @Nullable WithdrawalReason withdrawn) {
    state = after(event);
    since = at;
    declineReason = declined;
    withdrawalReason = withdrawn;
  }

  /** The state after an event, or an error that says which offer and what would be legal. */
  OfferState after(OfferEvent event) {
    return OfferState.machine().next(state, event, "Offer " + id);
  }

  OfferId id() {
    return id;
  }

  InternSide intern() {
    return intern;
  }

  ProjectSide project() {
    return project;
  }

  Instant decideBy() {
    return decideBy;
  }

  OfferState state() {
    return state;
  }

  boolean open() {
    return state == OfferState.MADE;
  }

  /** Whether the intern has said no, or nothing at all: the same offer is not made again. */
  boolean turnedDown() {
    return state == OfferState.DECLINED || state == OfferState.EXPIRED;
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
