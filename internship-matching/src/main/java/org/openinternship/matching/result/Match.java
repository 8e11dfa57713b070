package org.openinternship.matching.result;

import java.util.OptionalInt;
import org.immutables.value.Value;
import org.openinternship.core.cohort.Pin;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.internal.BuilderText;
import org.openinternship.core.internal.Hashes;
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

  /** {@return how the project came to the intern: by a bid, as a suggestion, or agreed before} */
  public abstract MatchOrigin origin();

  /**
   * Tells which choice of the intern it is, 1 for the first. Tied bids share the better number, and
   * bids that fell away are counted.
   *
   * @return the number among the intern's ranked bids; empty if they did not rank it or did not bid
   *     for it
   */
  public abstract OptionalInt choice();

  /** {@return whether it was agreed before the match} */
  public boolean pinned() {
    return origin() == MatchOrigin.AGREEMENT;
  }

  /** {@return the pair as a placement already agreed, which the next match keeps} */
  public Pin pin() {
    return new Pin(intern(), project());
  }

  @Value.Check
  void check() {
    boolean ranked = origin() == MatchOrigin.RANKED_BID;
    if (choice().isPresent() ? !ranked && !pinned() : ranked) {
      throw new IllegalArgumentException(
          "Match: origin is "
              + origin()
              + (ranked ? ", but there is no choice" : ", but there is a choice")
              + ". Maybe only a ranked bid or a pin has one?");
    }
    Bounds.check("Match", "choice", choice(), 1, Integer.MAX_VALUE);
  }

  /** {@return a number that is the same in every virtual machine} */
  @Override
  public int hashCode() {
    return Hashes.of(intern(), project(), score(), origin(), choice());
  }

  /** {@return the builder; everything but {@code choice} must be set} */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder of matches; not safe for use by several threads. */
  public static final class Builder extends ImmutableMatch.Builder {
    Builder() {}

    /** {@return the name of this type; nothing of what is set} */
    @Override
    public String toString() {
      return BuilderText.of(this);
    }
  }
}
