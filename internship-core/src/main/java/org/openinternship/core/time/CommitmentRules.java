package org.openinternship.core.time;

import org.immutables.value.Value;
import org.openinternship.core.check.Bounds;

/** How a program counts what else an intern does, and how much of it leaves a day free. */
@Value.Immutable
public abstract sealed class CommitmentRules implements WithCommitmentRules
    permits ImmutableCommitmentRules {
  CommitmentRules() {}

  /**
   * On a free day all other commitments together come to no more than this.
   *
   * @return hours a week, 0 to 168; 20 by default
   */
  @Value.Default
  public int mostHoursPerWeek() {
    return 20;
  }

  /** {@return how long the longest run of free days must be, in days; 49 by default} */
  @Value.Default
  public int leastFreeDays() {
    return 49;
  }

  /** {@return what a university term counts that states no hours, 1 to 168; 40 by default} */
  @Value.Default
  public int universityTermHours() {
    return 40;
  }

  @Value.Check
  void check() {
    Bounds.check("CommitmentRules", "mostHoursPerWeek", mostHoursPerWeek(), 0, Bounds.WEEK);
    Bounds.check("CommitmentRules", "leastFreeDays", leastFreeDays(), 0, Integer.MAX_VALUE);
    Bounds.check("CommitmentRules", "universityTermHours", universityTermHours(), 1, Bounds.WEEK);
  }

  /**
   * What a commitment takes from somebody who accepts a place.
   *
   * @param commitment the commitment
   * @return hours a week, 0 to 168
   */
  public int hoursOf(Commitment commitment) {
    return commitment.endsOnAcceptance()
        ? 0
        : commitment.hoursPerWeek().orElse(universityTermHours());
  }

  /** {@return rules with every default} */
  public static CommitmentRules standard() {
    return builder().build();
  }

  /** {@return a builder; everything is optional} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds commitment rules; not safe for use by several threads. */
  public static final class Builder extends ImmutableCommitmentRules.Builder {
    Builder() {}
  }
}
