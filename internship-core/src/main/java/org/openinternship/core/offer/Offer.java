package org.openinternship.core.offer;

import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.internal.BuilderText;
import org.openinternship.core.time.TimeBounds;

/** An offer to an intern as it stands: a seat on a project, for a time to decide. */
@Value.Immutable
public abstract sealed class Offer implements WithOffer permits ImmutableOffer {
  Offer() {}

  /** {@return the key} */
  public abstract OfferId id();

  /** {@return the intern who may accept it} */
  public abstract InternId intern();

  /** {@return the project with the seat} */
  public abstract ProjectId project();

  /** {@return the number of the round in which it was made; 0 before the first} */
  public abstract int round();

  /** {@return the instant at which it was made} */
  public abstract Instant madeAt();

  /** {@return the last instant at which an answer counts} */
  public abstract Instant decideBy();

  /** {@return its state} */
  public abstract OfferState state();

  /** {@return the instant at which it came into that state} */
  public abstract Instant since();

  /** {@return the reason why it was declined; there exactly if it was} */
  public abstract Optional<DeclineReason> declineReason();

  /** {@return the reason why it was withdrawn; there exactly if it was} */
  public abstract Optional<WithdrawalReason> withdrawalReason();

  @Value.Check
  void check() {
    TimeBounds.check(madeAt(), "Offer.madeAt");
    TimeBounds.check(decideBy(), "Offer.decideBy");
    TimeBounds.check(since(), "Offer.since");
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

    /**
     * Builds the offer.
     *
     * @return the offer
     * @throws IllegalStateException if an attribute that it needs is not set; names it and the key
     */
    @Override
    public Offer build() {
      return BuilderText.built(this, super::build);
    }

    /** {@return the name of this type and the key, if it is set; nothing personal} */
    @Override
    public String toString() {
      return BuilderText.of(this);
    }
  }
}
