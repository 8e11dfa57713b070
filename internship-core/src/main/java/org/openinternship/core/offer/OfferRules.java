package org.openinternship.core.offer;

import java.time.Duration;
import org.immutables.value.Value;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.internal.BuilderText;
import org.openinternship.core.time.TimeBounds;

/**
 * The rules of a program for offers. From when to when rounds start is said by the phase of offers
 * of each term.
 */
@Value.Immutable
public abstract sealed class OfferRules implements WithOfferRules permits ImmutableOfferRules {
  /** The most offers beyond the free seats, in percent of these. */
  private static final int MAX_OVERBOOKING = 1_000;

  OfferRules() {}

  /** {@return the most offers that an intern may have to choose from at once; 1 by default} */
  @Value.Default
  public int maxOpenOffers() {
    return 1;
  }

  /**
   * Returns the time that an intern has to answer. It is exact: its days have 24 hours each, since
   * the zone of an intern is not known before there is a placement.
   *
   * @return the time, more than nothing, at most 36,525 days; 7 days by default
   */
  @Value.Default
  public Duration timeToDecide() {
    return Duration.ofDays(7);
  }

  /**
   * Returns how many offers may be open beyond the free seats when one is made, since not all are
   * accepted: with 50, 10 free seats allow 15 open offers. Parts of an offer are dropped. The first
   * to accept get the seats, and the offers of the others stay open though there are fewer free
   * seats then: of 2 seats with 100, 4 offers and 1 acceptance, 1 seat is free and 3 offers are
   * open. When the last seat is taken, the offers still open are withdrawn.
   *
   * @return percent of the free seats, 0 to 1,000; 0 by default
   */
  @Value.Default
  public int overbookingPercent() {
    return 0;
  }

  /** {@return the most rounds that there are, at least 1; no limit by default} */
  @Value.Default
  public int maxRounds() {
    return Integer.MAX_VALUE;
  }

  /** {@return the fewest acceptances in a round for another to follow; 0 by default} */
  @Value.Default
  public int minAcceptedInRound() {
    return 0;
  }

  @Value.Check
  void check() {
    Bounds.check("OfferRules", "maxOpenOffers", maxOpenOffers(), 1, Integer.MAX_VALUE);
    Bounds.check("OfferRules", "overbookingPercent", overbookingPercent(), 0, MAX_OVERBOOKING);
    Bounds.check("OfferRules", "maxRounds", maxRounds(), 1, Integer.MAX_VALUE);
    Bounds.check("OfferRules", "minAcceptedInRound", minAcceptedInRound(), 0, Integer.MAX_VALUE);
    Bounds.checkAbove("OfferRules", "timeToDecide", timeToDecide(), Duration.ZERO);
    TimeBounds.check(timeToDecide(), "OfferRules.timeToDecide");
  }

  /** {@return the rules with every default: one offer at a time, 7 days, no overbooking} */
  public static OfferRules standard() {
    return builder().build();
  }

  /** {@return a builder; everything is optional} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds offer rules; not safe for use by several threads. */
  public static final class Builder extends ImmutableOfferRules.Builder {
    Builder() {}

    /** {@return the name of this type; nothing of what is set} */
    @Override
    public String toString() {
      return BuilderText.of(this);
    }
  }
}
