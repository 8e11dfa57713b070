package org.openinternship.matching.optimum;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.openinternship.core.internal.Bounds;

/**
 * How good an assignment is that was searched for, and how much of that is proven: its value, level
 * by level, with what nothing is better than.
 *
 * @param status {@link SearchStatus#OPTIMAL} or {@link SearchStatus#BOUNDED}
 * @param levels what counts, the level that decides first at the beginning
 */
public record SearchOutcome(SearchStatus status, List<SearchLevel> levels) {
  /**
   * Copies the list.
   *
   * @param status how the search ended
   * @param levels what counts
   * @throws IllegalArgumentException if the status is one of a search that found nothing, or it is
   *     optimal and a level is not proven
   */
  public SearchOutcome {
    Objects.requireNonNull(status, "SearchOutcome.status");
    levels = List.copyOf(Objects.requireNonNull(levels, "SearchOutcome.levels"));
    Bounds.check(
        status == SearchStatus.OPTIMAL || status == SearchStatus.BOUNDED,
        "SearchOutcome",
        "status",
        status,
        "that of a search that found something: OPTIMAL or BOUNDED");
    for (SearchLevel level : levels) {
      Bounds.check(
          status == SearchStatus.BOUNDED || level.proven(),
          "SearchOutcome",
          "status",
          status,
          "BOUNDED, as " + level.label() + " is not proven");
    }
  }

  /**
   * Returns what is known where a second search went on from the result of this one.
   *
   * @param next what the second search came to
   * @return the levels of both, proven if both are
   */
  public SearchOutcome then(SearchOutcome next) {
    Objects.requireNonNull(next, "SearchOutcome.next");
    return new SearchOutcome(
        proven() ? next.status : status,
        Stream.concat(levels.stream(), next.levels.stream()).toList());
  }

  /** {@return the same where a second search went on from it and found nothing in its limit} */
  public SearchOutcome unproven() {
    return new SearchOutcome(SearchStatus.BOUNDED, levels);
  }

  /** {@return whether nothing is better} */
  public boolean proven() {
    return status == SearchStatus.OPTIMAL;
  }

  /**
   * Returns the first level that might be better: all before it are proven. Its {@link
   * SearchLevel#gap gap} is how far from the best the assignment can be.
   *
   * @return the level; empty if all are proven
   */
  public Optional<SearchLevel> open() {
    return levels.stream().filter(level -> !level.proven()).findFirst();
  }

  /** {@return a number that is the same in every virtual machine} */
  @Override
  public int hashCode() {
    return 31 * status.name().hashCode() + levels.hashCode();
  }
}
