package org.openinternship.matching.engine;

/** What one intern asks for, best first, by places on the list. */
final class WishList {
  private final int[] projects;
  private final int[] choices;
  private final boolean[] admitted;
  private final int[] tiers;

  /**
   * A list.
   *
   * @param projects the projects by number
   * @param choices which choice each is
   * @param admitted whether each can be considered
   * @param tiers the tier of the intern at each project that can be considered
   */
  WishList(int[] projects, int[] choices, boolean[] admitted, int[] tiers) {
    this.projects = projects;
    this.choices = choices;
    this.admitted = admitted;
    this.tiers = tiers;
  }

  int size() {
    return projects.length;
  }

  int project(int place) {
    return projects[place];
  }

  int choice(int place) {
    return choices[place];
  }

  boolean isAdmitted(int place) {
    return admitted[place];
  }

  int tier(int place) {
    return tiers[place];
  }

  int admittedCount() {
    int count = 0;
    for (boolean is : admitted) {
      count += is ? 1 : 0;
    }
    return count;
  }

  /** The place of a project on the list, or -1. */
  int placeOf(int project) {
    for (int place = 0; place < projects.length; place++) {
      if (projects[place] == project) {
        return place;
      }
    }
    return -1;
  }
}
