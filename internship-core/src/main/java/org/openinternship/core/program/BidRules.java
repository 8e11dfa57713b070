package org.openinternship.core.program;

import org.immutables.value.Value;
import org.openinternship.core.check.Bounds;

/** What a program allows interns to bid. */
@Value.Immutable
public abstract sealed class BidRules implements WithBidRules permits ImmutableBidRules {
  BidRules() {}

  /**
   * {@return the fewest projects in a list of bids; who has no list is free of it; 0 by default}
   */
  @Value.Default
  public int leastBids() {
    return 0;
  }

  /** {@return the most projects in a list of bids; no limit by default} */
  @Value.Default
  public int mostBids() {
    return Integer.MAX_VALUE;
  }

  /** {@return whether bids must be ranked; false by default} */
  @Value.Default
  public boolean ranked() {
    return false;
  }

  /** {@return how many projects an intern may veto; no limit by default} */
  @Value.Default
  public int mostVetoes() {
    return Integer.MAX_VALUE;
  }

  @Value.Check
  void check() {
    Bounds.check("BidRules", "leastBids", leastBids(), 0, Integer.MAX_VALUE);
    Bounds.check("BidRules", "mostBids", mostBids(), 0, Integer.MAX_VALUE);
    Bounds.check("BidRules", "mostVetoes", mostVetoes(), 0, Integer.MAX_VALUE);
  }

  /** {@return rules that allow everything} */
  public static BidRules free() {
    return builder().build();
  }

  /** {@return a builder; everything is optional} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds bid rules; not safe for use by several threads. */
  public static final class Builder extends ImmutableBidRules.Builder {
    Builder() {}
  }
}
