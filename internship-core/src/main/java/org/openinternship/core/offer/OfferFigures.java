package org.openinternship.core.offer;

import java.util.Map;
import org.immutables.value.Value;
import org.openinternship.core.internal.BuilderText;

/** The number of offers in each state; the yield is {@code accepted} of {@code made}. */
@Value.Immutable
public abstract sealed class OfferFigures implements WithOfferFigures
    permits ImmutableOfferFigures {
  OfferFigures() {}

  /** {@return the number of all offers, in whatever state} */
  public abstract int made();

  /** {@return the number of offers that wait for an answer} */
  public abstract int open();

  /** {@return the number of offers that are accepted} */
  public abstract int accepted();

  /** {@return the number of declined offers by reason, without reasons that nobody gave} */
  public abstract Map<DeclineReason, Integer> declined();

  /** {@return the number of offers that expired} */
  public abstract int expired();

  /** {@return the number of withdrawn offers by reason, without reasons that nobody had} */
  public abstract Map<WithdrawalReason, Integer> withdrawn();

  /** {@return the number of offers that were declined, for whatever reason} */
  public int allDeclined() {
    return sum(declined());
  }

  /** {@return the number of offers that were withdrawn, for whatever reason} */
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

    /** {@return the name of this type; nothing of what is set} */
    @Override
    public String toString() {
      return BuilderText.of(this);
    }
  }
}
