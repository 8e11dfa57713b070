package org.openinternship.core.offer;

import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;

/** A proposal to an intern as it stands: a seat on a project, for a time to decide. */
@Value.Immutable
public abstract sealed class Offer implements WithOffer permits ImmutableOffer {
  Offer() {}

  /** {@return the key} */
  public abstract OfferId id();

  /** {@return who may accept it} */
  public abstract InternId intern();

  /** {@return where the seat is} */
  public abstract ProjectId project();

  /** {@return in which round it was made; 0 before the first} */
  public abstract int round();

  /** {@return when it was made} */
  public abstract Instant madeAt();

  /** {@return the last instant at which an answer counts} */
  public abstract Instant decideBy();

  /** {@return where it is} */
  public abstract OfferState state();

  /** {@return when it came into that state} */
  public abstract Instant since();

  /** {@return why it was declined; there exactly if it was} */
  public abstract Optional<DeclineReason> declineReason();

  /** {@return why it was withdrawn; there exactly if it was} */
  public abstract Optional<WithdrawalReason> withdrawalReason();

  @Value.Check
  void check() {
    if (declineReason().isPresent() != (state() == OfferState.DECLINED)
        || withdrawalReason().isPresent() != (state() == OfferState.WITHDRAWN)) {
      throw new IllegalArgumentException(
          "Offer: state is "
              + state()
              + ", declineReason "
              + declineReason()
              + ", withdrawalReason "
              + withdrawalReason()
              + "; each reason belongs to its state");
    }
    if (!decideBy().isAfter(madeAt()) || since().isBefore(madeAt())) {
      throw new IllegalArgumentException(
          "Offer: madeAt "
              + madeAt()
              + " must be before decideBy "
              + decideBy()
              + " and not after since "
              + since());
    }
  }

  /** {@return a builder; all but the reasons must be set} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds an offer; not safe for use by several threads. */
  public static final class Builder extends ImmutableOffer.Builder {
    Builder() {}
  }
}
