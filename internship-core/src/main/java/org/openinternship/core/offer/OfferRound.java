package org.openinternship.core.offer;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openinternship.core.finding.Report;
import org.openinternship.core.internal.BuilderText;

/** The result of an attempt to start a round. */
@Value.Immutable
public abstract sealed class OfferRound implements WithOfferRound permits ImmutableOfferRound {
  OfferRound() {}

  /** {@return the number of the round, 1 for the first; of the last one if it did not start} */
  public abstract int number();

  /** {@return the keys of the offers made, in their order} */
  public abstract List<OfferId> made();

  /**
   * {@return what the source {@linkplain ProposalSource#report reported}, and a warning for each
   * proposal that was not made into an offer}
   */
  public abstract Report report();

  /** {@return the reason why the round did not start; empty if it did} */
  public abstract Optional<StopReason> stop();

  /** {@return a builder; {@code number} and {@code report} must be set, the rest is optional} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a round; not safe for use by several threads. */
  public static final class Builder extends ImmutableOfferRound.Builder {
    Builder() {}

    /** {@return the name of this type; nothing of what is set} */
    @Override
    public String toString() {
      return BuilderText.of(this);
    }
  }
}
