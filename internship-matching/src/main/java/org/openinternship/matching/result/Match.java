package org.openinternship.matching.result;

import java.util.OptionalInt;
import org.immutables.value.Value;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.matching.scoring.Score;

/**
 * An intern and a project that were matched: a proposal with score and reasons, not yet a
 * placement.
 */
@Value.Immutable
public abstract sealed class Match implements WithMatch permits ImmutableMatch {
  Match() {}

  /** {@return the intern} */
  public abstract InternId intern();

  /** {@return the project} */
  public abstract ProjectId project();

  /** {@return the score: how well they suit each other, and how the points add up} */
  public abstract Score score();

  /**
   * Tells which choice of the intern it is, 1 for the first. All unranked bids are number 1; on a
   * list made from scores it is the place. Those that fell away are counted.
   *
   * @return the number on the intern's list; empty for a pin that is not on it
   */
  public abstract OptionalInt choice();

  /** {@return whether it was agreed before the match} */
  @Value.Default
  public boolean pinned() {
    return false;
  }

  /** {@return the builder; {@code intern}, {@code project} and {@code score} must be set} */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder of matches; not safe for use by several threads. */
  public static final class Builder extends ImmutableMatch.Builder {
    Builder() {}
  }
}
