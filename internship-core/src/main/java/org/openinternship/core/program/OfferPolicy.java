package org.openinternship.core.program;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;
import org.openinternship.core.check.Bounds;

/** What a program allows its offers: how many, how long, and until when. */
@Value.Immutable
public abstract sealed class OfferPolicy implements WithOfferPolicy permits ImmutableOfferPolicy {
  private static final int MOST_OVERBOOKING = 1_000;

  OfferPolicy() {}

  /** {@return how many offers an intern may have to choose from at once; 1 by default} */
  @Value.Default
  public int mostOpenOffers() {
    return 1;
  }

  /** {@return how long an intern has to answer, more than nothing; 7 days by default} */
  @Value.Default
  public Duration timeToDecide() {
    return Duration.ofDays(7);
  }

  /**
   * How many offers may be open beyond the free seats, since not all are accepted: with 50, 10 free
   * seats allow 15 open offers. Parts of an offer are dropped. The first to accept get the seats;
   * when the last is taken, the offers still open are withdrawn.
   *
   * @return percent of the free seats, 0 to 1,000; 0 by default
   */
  @Value.Default
  public int overbookingPercent() {
    return 0;
  }

  /** {@return how many rounds there are at most, at least 1; no limit by default} */
  @Value.Default
  public int mostRounds() {
    return Integer.MAX_VALUE;
  }

  /** {@return how many offers a round must see accepted for another to follow; 0 by default} */
  @Value.Default
  public int leastAcceptedInRound() {
    return 0;
  }

  /** {@return the last instant at which a round may start; empty: no limit} */
  public abstract Optional<Instant> lastRoundStart();

  @Value.Check
  void check() {
    Bounds.check("OfferPolicy", "mostOpenOffers", mostOpenOffers(), 1, Integer.MAX_VALUE);
    Bounds.check("OfferPolicy", "overbookingPercent", overbookingPercent(), 0, MOST_OVERBOOKING);
    Bounds.check("OfferPolicy", "mostRounds", mostRounds(), 1, Integer.MAX_VALUE);
    Bounds.check(
        "OfferPolicy", "leastAcceptedInRound", leastAcceptedInRound(), 0, Integer.MAX_VALUE);
    if (timeToDecide().isNegative() || timeToDecide().isZero()) {
      throw new IllegalArgumentException(
          "OfferPolicy: timeToDecide is " + timeToDecide() + ", it must be more than PT0S");
    }
  }

  /** {@return one offer at a time, 7 days to decide, no overbooking, rounds without limit} */
  public static OfferPolicy standard() {
    return builder().build();
  }

  /** {@return a builder; everything is optional} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a policy; not safe for use by several threads. */
  public static final class Builder extends ImmutableOfferPolicy.Builder {
    Builder() {}
  }
}
