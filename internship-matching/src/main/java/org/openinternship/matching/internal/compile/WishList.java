package org.openinternship.matching.internal.compile;

import java.util.OptionalInt;

/**
 * The projects that one intern asks for, best first, by places on the list; and after them those
 * that are suggested to the intern.
 */
public final class WishList {
  private final int wishes;
  private final boolean ranked;
  private final int[] projects;
  private final int[] choices;
  private final boolean[] admitted;
  private final int[] tiers;

  /**
   * A list.
   *
   * @param wishes how many of the projects the intern asks for: the first so many
   * @param ranked whether the intern ranks what they ask for
   * @param projects the projects by number
   * @param choices which choice each is, as the market counts
   * @param admitted whether each can be considered
   * @param tiers the tier of the intern at each project that can be considered
   */
  WishList(
      int wishes, boolean ranked, int[] projects, int[] choices, boolean[] admitted, int[] tiers) {
    this.wishes = wishes;
    this.ranked = ranked;
    this.projects = projects;
    this.choices = choices;
    this.admitted = admitted;
    this.tiers = tiers;
  }

  /** {@return the number of projects on the list} */
  public int size() {
    return projects.length;
  }

  /** {@return the number of projects that the intern asks for; the others are suggestions} */
  public int wishes() {
    return wishes;
  }

  /** {@return whether the intern ranks what they ask for} */
  public boolean isRanked() {
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
    return ranked && isWish(place) ? OptionalInt.of(choices[place]) : OptionalInt.empty();
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
   * Returns which choice a project is, as the market counts: unranked ones share the first, and
   * suggestions go on counting after what the intern asks for.
   *
   * @param place the place, 0 for the best
   * @return 1 for the first choice
   */
  int choice(int place) {
    return choices[place];
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

  int tier(int place) {
    return tiers[place];
  }

  /** {@return the number of projects that can be considered} */
  public int admittedCount() {
    int count = 0;
    for (boolean is : admitted) {
      count += is ? 1 : 0;
    }
    return count;
  }

  /**
   * Finds a project on the list.
   *
   * @param project the project's number
   * @return its place, or -1 if the list does not name it
   */
  public int placeOf(int project) {
    for (int place = 0; place < projects.length; place++) {
      if (projects[place] == project) {
        return place;
      }
    }
    return -1;
  }
}
