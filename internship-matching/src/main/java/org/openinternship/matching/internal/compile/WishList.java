package org.openinternship.matching.internal.compile;

/** The projects that one intern asks for, best first, by places on the list. */
public final class WishList {
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

  /** {@return the number of projects on the list} */
  public int size() {
    return projects.length;
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
   * Returns which choice a project is.
   *
   * @param place the place, 0 for the best
   * @return 1 for the first choice
   */
  public int choice(int place) {
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
