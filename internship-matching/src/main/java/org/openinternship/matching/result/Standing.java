package org.openinternship.matching.result;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.immutables.value.Value;
import org.openinternship.core.id.HostSideId;
import org.openinternship.core.internal.BuilderText;
import org.openinternship.core.reason.TextValue;
import org.openinternship.matching.scoring.Score;

/**
 * The place where an intern stands at a project, and by whom it comes: by a rank, or else by
 * points, or else level with all others; and the number drawn in the lottery, which decides between
 * those who stand level.
 *
 * <p>Who stands better: projects that interns asked for come before those that were only
 * {@linkplain #suggested suggested} to them; then those of {@linkplain #projectRank better ranked}
 * projects; then ranks by who decides, the lower first; then ranks by projects of interns whom the
 * {@linkplain #unnamedBy holder of a limit does not name}; then points, the more first.
 */
@Value.Immutable
public abstract sealed class Standing implements WithStanding, TextValue permits ImmutableStanding {
  Standing() {}

  /**
   * Returns by whom the standing comes.
   *
   * @return the party whose ranking names the intern; or else the project at which the intern has
   *     the points, or is level with all others
   */
  public abstract HostSideId by();

  /** {@return the place in the ranking, 1 for the best; empty if no ranking names the intern} */
  public abstract OptionalInt rank();

  /** {@return the points in millionths; empty if a rank decides, or nothing does} */
  public abstract OptionalLong millionths();

  /**
   * Returns who decides by a ranking and does not name the intern; all whom it names come first.
   *
   * @return the party; empty if its ranking names the intern, or no ranking decides
   */
  public abstract Optional<HostSideId> unnamedBy();

  /**
   * Returns the place of the project in the ranking of projects by the holder of a limit; whoever
   * asks for a better one comes first.
   *
   * @return 1 for the best, and the last place for those that are not named; empty if no holder of
   *     a limit ranks projects there
   */
  public abstract OptionalInt projectRank();

  /** {@return who ranks projects; empty if no ranking of projects counts there} */
  public abstract Optional<HostSideId> projectRankBy();

  /**
   * Tells whether the project was suggested to the intern, who did not ask for it; all who asked
   * come first.
   *
   * @return whether it was only suggested; false by default
   */
  @Value.Default
  public boolean suggested() {
    return false;
  }

  /**
   * Returns the number drawn.
   *
   * @return 0 to 2<sup>32</sup> - 1; the lower one goes first
   */
  public abstract long draw();

  /**
   * Tells whether only the draw tells two apart.
   *
   * @param other the other, of the same project or of one that shares a limit with it
   * @return whether rank or points, and what comes before them, are the same
   */
  public boolean isLevelWith(Standing other) {
    Objects.requireNonNull(other, "Standing.other");
    return suggested() == other.suggested()
        && projectRank().orElse(1) == other.projectRank().orElse(1)
        && rank().equals(other.rank())
        && millionths().equals(other.millionths())
        && (rank().isEmpty() || unnamedBy().isPresent() == other.unnamedBy().isPresent());
  }

  /**
   * {@return the standing and by whom it comes, as in {@code rank 3 by kim}, {@code 73.4125 points
   * by planner}, {@code not named by kim, 60 points by planner}, {@code unranked by planner},
   * {@code project rank 2 by kim, rank 1 by planner} or {@code not asked for, rank 1 by planner}}
   */
  @Override
  public String toString() {
    String place =
        rank().isPresent()
            ? "rank " + rank().getAsInt()
            : millionths().isPresent() ? points() + " points" : "unranked";
    return (suggested() ? "not asked for, " : "")
        + projectRankBy()
            .map(party -> "project rank " + projectRank().orElse(1) + " by " + party + ", ")
            .orElse("")
        + unnamedBy().map(party -> "not named by " + party + ", ").orElse("")
        + place
        + " by "
        + by();
  }

  /** The points without zeros at their end, exactly. */
  private String points() {
    return Score.points(millionths().getAsLong()).stripTrailingZeros().toPlainString();
  }

  /** {@return the builder; {@code by} and {@code draw} must be set} */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder of standings; not safe for use by several threads. */
  public static final class Builder extends ImmutableStanding.Builder {
    Builder() {}

    /** {@return the name of this type; nothing of what is set} */
    @Override
    public String toString() {
      return BuilderText.of(this);
    }
  }
}
