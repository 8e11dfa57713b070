package org.openinternship.matching.internal.compile;

import java.util.Arrays;

/** The pairs of one intern as a market takes them, best first. */
public final class MarketRow {
  private final int[] projects;
  private final int[] tiers;
  private final int[] choices;
  private final boolean asks;

  private MarketRow(int[] projects, int[] tiers, int[] choices, boolean asks) {
    this.asks = asks;
    this.projects = projects;
    this.tiers = tiers;
    this.choices = choices;
  }

  /** Takes from a list what can be considered. */
  static MarketRow of(WishList list, int[] tiers) {
    int[] projects = new int[tiers.length];
    int[] choices = new int[tiers.length];
    int size = 0;
    for (int place = 0; place < list.size(); place++) {
      if (list.isAdmitted(place)) {
        projects[size] = list.project(place);
        choices[size++] = list.choice(place);
      }
    }
    return new MarketRow(projects, tiers.clone(), choices, list.wishes() > 0);
  }

  /** {@return the number of pairs} */
  public int size() {
    return projects.length;
  }

  /** {@return whether the intern asks for any project, be it one that can be considered or not} */
  public boolean asks() {
    return asks;
  }

  /**
   * Tells whether a project is among them.
   *
   * @param project its number
   * @return whether it is
   */
  public boolean has(int project) {
    return Arrays.stream(projects).anyMatch(it -> it == project);
  }

  /** {@return the projects by number, a copy} */
  public int[] projects() {
    return projects.clone();
  }

  /** {@return the tier at each, a copy} */
  public int[] tiers() {
    return tiers.clone();
  }

  /**
   * Returns a project.
   *
   * @param place its place, 0 for the best
   * @return its number
   */
  public int project(int place) {
    return projects[place];
  }

  /**
   * Returns the tier of the intern at a project.
   *
   * @param place its place, 0 for the best
   * @return the tier
   */
  public int tier(int place) {
    return tiers[place];
  }

  /**
   * Returns which choice a project is.
   *
   * @param place its place, 0 for the best
   * @return 1 for the first
   */
  public int choice(int place) {
    return choices[place];
  }

  /** {@return whether the market would be the same with the one and with the other} */
  @Override
  public boolean equals(Object other) {
    return other instanceof MarketRow row
        && asks == row.asks
        && Arrays.equals(projects, row.projects)
        && Arrays.equals(tiers, row.tiers)
        && Arrays.equals(choices, row.choices);
  }

  /** {@return a number that is the same for equal rows} */
  @Override
  public int hashCode() {
    return Arrays.hashCode(projects)
        + 31 * (Arrays.hashCode(tiers) + 31 * Arrays.hashCode(choices));
  }

  /** {@return the number of pairs; no keys} */
  @Override
  public String toString() {
    return "MarketRow(" + projects.length + ")";
  }
}
