package org.openinternship.core.offer;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/**
 * What an intern says to an offer. Answers have a defined order even at the same instant: there
 * acceptances come first, then the lower number of the offer decides.
 *
 * @param at when
 * @param offer to which offer
 * @param declined why it is declined; empty: it is accepted
 */
public record OfferAnswer(Instant at, OfferId offer, Optional<DeclineReason> declined)
    implements Comparable<OfferAnswer> {
  private static final Comparator<OfferAnswer> ORDER =
      Comparator.comparing(OfferAnswer::at)
          .thenComparing(OfferAnswer::event)
          .thenComparing(OfferAnswer::offer)
          .thenComparing(answer -> answer.declined().map(Enum::name).orElse(""));

  /**
   * Takes the parts as they are.
   *
   * @param at when
   * @param offer to which offer
   * @param declined why it is declined; empty: it is accepted
   */
  public OfferAnswer {}

  /**
   * A yes.
   *
   * @param at when
   * @param offer to which offer
   * @return the answer
   */
  public static OfferAnswer accept(Instant at, OfferId offer) {
    return new OfferAnswer(at, offer, Optional.empty());
  }

  /**
   * A no.
   *
   * @param at when
   * @param offer to which offer
   * @param reason why
   * @return the answer
   */
  public static OfferAnswer decline(Instant at, OfferId offer, DeclineReason reason) {
    return new OfferAnswer(at, offer, Optional.of(reason));
  }

  /** {@return what it means for the offer} */
  public OfferEvent event() {
    return declined.isEmpty() ? OfferEvent.ACCEPT : OfferEvent.DECLINE;
  }

  /** Orders by instant, then acceptances first, then by the number of the offer. */
  @Override
  public int compareTo(OfferAnswer other) {
    return ORDER.compare(this, other);
  }
}
