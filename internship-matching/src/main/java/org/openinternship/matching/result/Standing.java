package org.openinternship.matching.result;

import java.util.Objects;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.openinternship.core.reason.TextValue;
import org.openinternship.matching.scoring.Score;

/**
 * The place where an intern stands at a project: by rank, or else by points, or else level with all
 * others; and the number drawn in the lottery, which decides between those who stand level.
 *
 * @param rank the place in the ranking, 1 for the best; empty if no ranking names the intern
 * @param millionths the points in millionths; empty if a rank decides, or nothing does
 * @param draw the number drawn, 0 to 2<sup>32</sup> - 1; the lower one goes first
 */
public record Standing(OptionalInt rank, OptionalLong millionths, long draw) implements TextValue {
  /**
   * Checks that nothing is null.
   *
   * @param rank the place in the ranking
   * @param millionths the points in millionths
   * @param draw the number drawn
   */
  public Standing {
    Objects.requireNonNull(rank, "Standing.rank");
    Objects.requireNonNull(millionths, "Standing.millionths");
  }

  /**
   * Tells whether only the draw tells two apart.
   *
   * @param other the other
   * @return whether rank and points are the same
   */
  public boolean isLevelWith(Standing other) {
    Objects.requireNonNull(other, "Standing.other");
    return rank.equals(other.rank) && millionths.equals(other.millionths);
  }

  /** {@return the standing, as in {@code rank 3}, {@code 73.412500 points} or {@code unranked}} */
  @Override
  public String toString() {
    if (rank.isPresent()) {
      return "rank " + rank.getAsInt();
    }
    return millionths.isPresent() ? Score.points(millionths.getAsLong()) + " points" : "unranked";
  }
}
