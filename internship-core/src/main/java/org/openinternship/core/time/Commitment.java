package org.openinternship.core.time;

import java.util.OptionalInt;
import org.immutables.value.Value;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.internal.BuilderText;

/**
 * Something else that an intern does during a period: a fact of the application, from which
 * programs compute free days. How a kind is counted is a rule of the program, not of this value.
 */
@Value.Immutable
public abstract sealed class Commitment implements WithCommitment permits ImmutableCommitment {

  Commitment() {}

  /**
   * Starts a new commitment.
   *
   * @return an empty builder; kind and dates are required, and hours unless it is a university term
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns what takes the time.
   *
   * @return the kind
   */
  public abstract CommitmentKind kind();

  /**
   * Returns the days on which it takes time.
   *
   * @return the period, both ends included
   */
  public abstract DateRange dates();

  /**
   * Returns the hours it takes in each week of the period; only a university term may leave them
   * out, which programs then count at a rate of their own.
   *
   * @return 1 to 168
   */
  public abstract OptionalInt hoursPerWeek();

  /**
   * Says whether the intern gives it up on accepting a place.
   *
   * @return false unless said otherwise
   */
  @Value.Default
  public boolean endsOnAcceptance() {
    return false;
  }

  @Value.Check
  void check() {
    if (hoursPerWeek().isEmpty()) {
      if (kind() != CommitmentKind.UNIVERSITY_TERM) {
        throw new IllegalArgumentException(
            "Commitment: hoursPerWeek is missing, for %s it must be from 1 to %s. Maybe %s was meant"
                .formatted(kind(), Bounds.WEEK, CommitmentKind.UNIVERSITY_TERM));
      }
      return;
    }
    int hours = hoursPerWeek().getAsInt();
    String maybe =
        hours < 1
            ? "the commitment should be left out"
            : "the hours of the whole period were given";
    Bounds.check("Commitment", "hoursPerWeek", hours, 1, Bounds.WEEK, maybe);
  }

  /** A builder of a {@link Commitment}; not safe for use by several threads. */
  public static final class Builder extends ImmutableCommitment.Builder {
    Builder() {}

    /** {@return the name of this type; nothing of what is set} */
    @Override
    public String toString() {
      return BuilderText.of(this);
    }
  }
}
