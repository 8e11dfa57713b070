package org.openinternship.matching.compare;

import org.immutables.value.Value;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.internal.BuilderText;

/** How much is tried to find out what of a match is luck. */
@Value.Immutable
public abstract sealed class RobustnessPlan implements WithRobustnessPlan
    permits ImmutableRobustnessPlan {
  /** The most orders or samples of a plan. */
  public static final int MAX_DRAWS = 1_000_000;

  /** The most percent by which a weight is changed. */
  public static final int MAX_PERCENT = 100;

  RobustnessPlan() {}

  /**
   * Returns how many orders of a lottery are tried at most. Where it can come out in no more ways,
   * each of them is tried, and chances are exact.
   *
   * @return 1 to 1,000,000; 5,040 by default, which is all orders of seven
   */
  @Value.Default
  public int maxOrders() {
    return 5_040;
  }

  /**
   * Returns how many seeds are drawn where there are more orders than that.
   *
   * @return 1 to 1,000,000; 1,000 by default, for an interval of at most 3.1 percent to each side
   */
  @Value.Default
  public int samples() {
    return 1_000;
  }

  /** {@return the seed that the seeds of the samples are drawn by; 0 by default} */
  @Value.Default
  public long seed() {
    return 0;
  }

  /**
   * Returns by how much the weight of a criterion is raised and lowered: at least by one point.
   *
   * @return 1 to 100 percent; 10 by default
   */
  @Value.Default
  public int percent() {
    return 10;
  }

  @Value.Check
  void check() {
    Bounds.check("RobustnessPlan", "maxOrders", maxOrders(), 1, MAX_DRAWS);
    Bounds.check("RobustnessPlan", "samples", samples(), 1, MAX_DRAWS);
    Bounds.check("RobustnessPlan", "percent", percent(), 1, MAX_PERCENT);
  }

  /** {@return the plan with every default} */
  public static RobustnessPlan standard() {
    return builder().build();
  }

  /** {@return the builder; everything is optional} */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder of plans; not safe for use by several threads. */
  public static final class Builder extends ImmutableRobustnessPlan.Builder {
    Builder() {}

    /** {@return the name of this type; nothing of what is set} */
    @Override
    public String toString() {
      return BuilderText.of(this);
    }
  }
}
