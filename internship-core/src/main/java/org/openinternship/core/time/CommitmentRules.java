package org.openinternship.core.time;

import java.util.Objects;
import org.immutables.value.Value;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.internal.BuilderText;

/**
 * The rules by which a program counts other commitments, and how much of them leaves a day free.
 */
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
  public int maxHoursPerWeek() {
    return 20;
  }

  /**
   * {@return the minimum length of the longest run of free days, 0 to 36,525 days; 49 by default}
   */
  @Value.Default
  public int minFreeDays() {
    return 49;
  }

  /** {@return the hours a week of a university term that states none, 1 to 168; 40 by default} */
  @Value.Default
  public int universityTermHours() {
    return 40;
  }

  @Value.Check
  void check() {
    Bounds.check("CommitmentRules", "maxHoursPerWeek", maxHoursPerWeek(), 0, Bounds.WEEK);
    TimeBounds.checkDays(minFreeDays(), "CommitmentRules.minFreeDays");
    Bounds.check("CommitmentRules", "universityTermHours", universityTermHours(), 1, Bounds.WEEK);
  }

  /**
   * Returns what a commitment takes from somebody who accepts a place.
   *
   * @param commitment the commitment
   * @return hours a week, 0 to 168
   */
  public int hoursOf(Commitment commitment) {
    Objects.requireNonNull(commitment, "CommitmentRules.commitment");
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

  /** A builder of commitment rules; not safe for use by several threads. */
  public static final class Builder extends ImmutableCommitmentRules.Builder {
    Builder() {}

    /** {@return the name of this type; nothing of what is set} */
    @Override
    public String toString() {
      return BuilderText.of(this);
    }
  }
}
