package org.openinternship.core.offer;

import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.openinternship.core.time.TimeBounds;

/**
 * An answer of an intern to an offer. Answers have a defined order even at the same instant: there
 * acceptances come first, then the lower number of the offer decides.
 *
 * @param at when
 * @param offer the key of the offer
 * @param declined why it is declined; empty: it is accepted
 */
public record OfferAnswer(Instant at, OfferId offer, Optional<DeclineReason> declined)
    implements Comparable<OfferAnswer> {
  private static final Comparator<OfferAnswer> ORDER =
      Comparator.comparing(OfferAnswer::at)
          .thenComparing(OfferAnswer::transition)
          .thenComparing(OfferAnswer::offer)
          .thenComparing(answer -> answer.declined().map(Enum::name).orElse(""));

  /**
   * Checks that nothing is null.
   *
   * @param at when
   * @param offer the key of the offer
   * @param declined why it is declined; empty: it is accepted
   */
  public OfferAnswer {
    TimeBounds.check(at, "OfferAnswer.at");
    Objects.requireNonNull(offer, "OfferAnswer.offer");
    Objects.requireNonNull(declined, "OfferAnswer.declined");
  }

  /**
   * Accepts an offer.
   *
   * @param at when
   * @param offer the key of the offer
   * @return the answer
   */
  public static OfferAnswer accept(Instant at, OfferId offer) {
    return new OfferAnswer(at, offer, Optional.empty());
  }

  /**
   * Declines an offer.
   *
   * @param at when
   * @param offer the key of the offer
   * @param reason why
   * @return the answer
   */
  public static OfferAnswer decline(Instant at, OfferId offer, DeclineReason reason) {
    Objects.requireNonNull(reason, "OfferAnswer.reason");
    return new OfferAnswer(at, offer, Optional.of(reason));
  }

  /** {@return the move of the offer} */
  public OfferTransition transition() {
    return declined.isEmpty() ? OfferTransition.ACCEPT : OfferTransition.DECLINE;
  }

  /** Orders by instant, then acceptances first, then by the number of the offer. */
  @Override
  public int compareTo(OfferAnswer other) {
    return ORDER.compare(this, other);
  }
}
