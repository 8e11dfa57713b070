package org.openinternship.matching.change;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.internal.Copies;
import org.openinternship.matching.result.Match;

/**
 * What differs between two allocations: each intern who is not where they were.
 *
 * @param moves the moves, in the order of the interns' keys
 * @param stayed how many interns have the place they had
 */
public record AllocationDifference(List<InternMove> moves, int stayed) {
  /**
   * Checks and copies the list.
   *
   * @param moves the moves
   * @param stayed how many interns have the place they had
   * @throws IllegalArgumentException if the moves are not in the order of the interns' keys, an
   *     intern moves twice, or the number is negative
   */
  public AllocationDifference {
    moves = List.copyOf(Objects.requireNonNull(moves, "AllocationDifference.moves"));
    Bounds.check("AllocationDifference", "stayed", stayed, 0, Integer.MAX_VALUE);
    for (int i = 1; i < moves.size(); i++) {
      InternId before = moves.get(i - 1).intern();
      if (before.compareTo(moves.get(i).intern()) >= 0) {
        throw new IllegalArgumentException(
            "AllocationDifference: the move of "
                + moves.get(i).intern()
                + " comes after that of "
                + before
                + ", moves must be in the order of keys and each intern's once");
      }
    }
  }

  /**
   * Compares the matches of two runs. Ranks are counted on the intern's list in the later cohort if
   * it holds both projects, else on that in the earlier one if that does; a project that was called
   * off stands only there. Of interns who are linked it is the joint list, and the choices are
   * those that all of them had and have. Takes time in proportion to the matches, the bids and, for
   * each linked intern who moves, the joint list.
   *
   * @param earlier the cohort of the earlier run
   * @param before its matches
   * @param later the cohort of the later run, which may be the same
   * @param after its matches
   * @return the difference
   * @throws IllegalArgumentException if an intern is matched twice in one run, as those are who
   *     have several projects at once: of these none takes the place of another
   */
  public static AllocationDifference between(
      Cohort earlier, Collection<Match> before, Cohort later, Collection<Match> after) {
    Objects.requireNonNull(earlier, "AllocationDifference.earlier");
    Objects.requireNonNull(before, "AllocationDifference.before");
    Objects.requireNonNull(later, "AllocationDifference.later");
    Objects.requireNonNull(after, "AllocationDifference.after");
    return new Comparison(earlier, before, later, after).difference();
  }

  /**
   * Compares the places of two runs, as {@link #between(Cohort, Collection, Cohort, Collection)}
   * does with matches.
   *
   * @param earlier the cohort of the earlier run
   * @param before the project of each intern who had one
   * @param later the cohort of the later run, which may be the same
   * @param after the project of each intern who has one
   * @return the difference
   */
  public static AllocationDifference between(
      Cohort earlier,
      Map<InternId, ProjectId> before,
      Cohort later,
      Map<InternId, ProjectId> after) {
    Objects.requireNonNull(earlier, "AllocationDifference.earlier");
    Objects.requireNonNull(later, "AllocationDifference.later");
    return new Comparison(
            earlier,
            Copies.map(before, "AllocationDifference.before"),
            later,
            Copies.map(after, "AllocationDifference.after"))
        .difference();
  }

  /**
   * Counts the moves of a kind.
   *
   * @param kind the kind
   * @return how many there are
   */
  public int count(MoveKind kind) {
    Objects.requireNonNull(kind, "AllocationDifference.kind");
    return (int) moves.stream().filter(move -> move.kind() == kind).count();
  }

  /** {@return the numbers as one line, as in {@code gained 1, left 1, better 2, stayed 215}} */
  @Override
  public String toString() {
    StringJoiner told = new StringJoiner(", ");
    for (MoveKind kind : MoveKind.values()) {
      int count = count(kind);
      if (count > 0) {
        told.add(kind.name().toLowerCase(Locale.ROOT) + " " + count);
      }
    }
    return told.add("stayed " + stayed).toString();
  }
}
