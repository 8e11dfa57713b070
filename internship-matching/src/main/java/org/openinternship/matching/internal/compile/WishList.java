package org.openinternship.matching.internal.compile;

import java.util.Arrays;
import java.util.OptionalInt;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The projects that one intern asks for, best first, by places on the list; and after them those
 * that are suggested to the intern.
 */
public final class WishList {
  /** A list of up to so many is searched from its beginning. */
  private static final int SHORT = 64;

  private final int wishes;
  private final int ranked;
  private final int[] projects;

  /** Which choice each is; null where that is its place. */
  private final int @Nullable [] choices;

  private final boolean[] admitted;
  private final int[] standsFrom;

  /** {@code project << 32 | place}, sorted; made when a long list is first searched. */
  private volatile long @Nullable [] byProject;

  /** How many can be considered before each place; made when a long list is first asked. */
  private volatile int @Nullable [] before;

  /**
   * A list.
   *
   * @param wishes how many of the projects the intern asks for: the first so many
   * @param ranked how many of these the intern ranks: the first so many
   * @param projects the projects by number
   * @param choices which choice each is, as the market counts; null where that is its place
   * @param admitted whether each can be considered
   * @param standsFrom the project from which each tier comes; empty if each has its own
   */
  WishList(
      int wishes,
      int ranked,
      int[] projects,
      int @Nullable [] choices,
      boolean[] admitted,
      int[] standsFrom) {
    this.wishes = wishes;
    this.ranked = ranked;
    this.projects = projects;
    this.choices = choices;
    this.admitted = admitted;
    this.standsFrom = standsFrom;
  }

  /** Returns this list for a cohort in which its projects have other numbers. */
  WishList renumbered(IntUnaryOperator number) {
    return new WishList(
        wishes,
        ranked,
        Arrays.stream(projects).map(number).toArray(),
        choices,
        admitted,
        Arrays.stream(standsFrom).map(number).toArray());
  }

  /** {@return the number of projects on the list} */
  public int size() {
    return projects.length;
  }

  /** {@return the number of projects that the intern asks for; the others are suggestions} */
  public int wishes() {
    return wishes;
  }

  /** {@return the number of projects that the intern ranks: the first of those they ask for} */
  public int ranked() {
    return ranked;
  }

  /**
   * Tells whether the intern asks for a project, or whether it is suggested to them.
   *
   * @param place the place on the list, 0 for the best
   * @return whether the intern asks for it; false for a place that is not on the list
   */
  public boolean isWish(int place) {
    return place >= 0 && place < wishes;
  }

  /**
   * Tells which choice of the intern's ranked bids a project is.
   *
   * @param place the place on the list, 0 for the best
   * @return 1 for the first choice, tied ones share the better number; empty if the intern does not
   *     rank it
   */
  public OptionalInt rank(int place) {
    return place >= 0 && place < ranked ? OptionalInt.of(choice(place)) : OptionalInt.empty();
  }

  /**
   * Returns a project of the list.
   *
   * @param place the place, 0 for the best
   * @return the project's number
   */
  public int project(int place) {
    return projects[place];
  }

  /**
   * Returns which choice a project is, as the market counts: unranked ones share the first after
   * those with a rank, and suggestions go on counting after what the intern asks for; where the
   * mechanism counts ranks, none of these counts less than a blank.
   *
   * @param place the place, 0 for the best
   * @return 1 for the first choice
   */
  int choice(int place) {
    return choices == null ? place + 1 : choices[place];
  }

  /**
   * Tells whether a pair can be considered.
   *
   * @param place the place, 0 for the best
   * @return whether it can
   */
  public boolean isAdmitted(int place) {
    return admitted[place];
  }

  /** Returns the project at which the intern stands as they do at that of a place. */
  int standsFrom(int place) {
    return standsFrom.length == 0 ? projects[place] : standsFrom[place];
  }

  /** {@return the number of projects that can be considered} */
  public int admittedCount() {
    int count = 0;
    for (boolean is : admitted) {
      count += is ? 1 : 0;
    }
    return count;
  }

  /** Returns how many projects before a place can be considered. */
  int admittedBefore(int place) {
    int[] counts = before;
    if (counts == null) {
      counts = new int[admitted.length];
      for (int i = 1; i < counts.length; i++) {
        counts[i] = counts[i - 1] + (admitted[i - 1] ? 1 : 0);
      }
      if (counts.length > SHORT) {
        before = counts;
      }
    }
    return counts[place];
  }

  /**
   * Finds a project on the list, in O(log n); the first search of a long list sorts it.
   *
   * @param project the project's number
   * @return its place, or -1 if the list does not name it
   */
  public int placeOf(int project) {
    if (projects.length > SHORT) {
      return placeInLong(project);
    }
    for (int place = 0; place < projects.length; place++) {
      if (projects[place] == project) {
        return place;
      }
    }
    return -1;
  }

  private int placeInLong(int project) {
    long[] sorted = byProject;
    if (sorted == null) {
      sorted = new long[projects.length];
      for (int place = 0; place < projects.length; place++) {
        sorted[place] = (long) projects[place] << 32 | place;
      }
      Arrays.sort(sorted);
      byProject = sorted;
    }
    int at = Arrays.binarySearch(sorted, (long) project << 32);
    int first = at < 0 ? -at - 1 : at;
    return first < sorted.length && sorted[first] >>> 32 == project ? (int) sorted[first] : -1;
  }
}
