package org.openinternship.core.offer;

import java.util.Map;
import org.immutables.value.Value;

/** How many offers are in which state: the yield is {@code accepted} of {@code made}. */
@Value.Immutable
public abstract sealed class OfferFigures implements WithOfferFigures
    permits ImmutableOfferFigures {
  OfferFigures() {}

  /** {@return all offers, in whatever state} */
  public abstract int made();

  /** {@return the offers that wait for an answer} */
  public abstract int open();

  /** {@return the offers that are accepted} */
  public abstract int accepted();

  /** {@return the offers that were declined, by reason; reasons nobody gave are left out} */
  public abstract Map<DeclineReason, Integer> declined();

  /** {@return the offers that expired} */
  public abstract int expired();

  /** {@return the offers that were withdrawn, by reason; reasons nobody had are left out} */
  public abstract Map<WithdrawalReason, Integer> withdrawn();

  /** {@return the offers that were declined, for whatever reason} */
  public int allDeclined() {
    return sum(declined());
  }

  /** {@return the offers that were withdrawn, for whatever reason} */
  public int allWithdrawn() {
    return sum(withdrawn());
  }

  @Value.Check
  void check() {
    int sum = open() + accepted() + allDeclined() + expired() + allWithdrawn();
    if (sum != made()) {
      throw new IllegalArgumentException(
          "OfferFigures: made is " + made() + ", but the states add up to " + sum);
    }
  }

  private static int sum(Map<?, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** {@return a builder; all counts must be set, reasons are optional} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds figures; not safe for use by several threads. */
  public static final class Builder extends ImmutableOfferFigures.Builder {
    Builder() {}
  }
}
