package org.openinternship.matching.market;

/**
 * A part that a market can have and need not: what goes beyond lists of interns, orders of projects
 * and seats. A mechanism says which parts it {@linkplain
 * org.openinternship.matching.mechanism.Mechanism#honours honours}, and refuses a market with any
 * other, so that none is ever left out of account.
 */
public enum MarketPart {
  /**
   * A limit over several projects that can keep somebody out: a group that is {@linkplain
   * CapacityTree#isShared shared}. A group above one project only makes the seats of that project
   * fewer, and one that cannot bind says nothing; neither is such a part.
   */
  SHARED_LIMITS,
  /**
   * A number of interns that a project, or the projects of a group together, must have at least.
   */
  LOWER_LIMITS,
  /**
   * A number of interns that a project, or the projects of a group together, must have at least
   * unless they have nobody.
   */
  MINIMUMS,
  /** Seats that are reserved for categories of interns: {@link Reserves} that reserve any. */
  RESERVES,
  /**
   * Interns who are linked by a {@linkplain Market#jointLists joint list}, which takes the place of
   * their own lists: couples, teams, friends.
   */
  JOINT_LISTS,
  /**
   * Persons who may have several projects at once, never one twice: {@link
   * Market#withSeveralPlaces}.
   */
  SEVERAL_PLACES,
  /**
   * Interns who {@linkplain Market#withLast come last}: they have what all others leave, who have
   * another place for them only where somebody is needed, as is said there.
   */
  LAST_INTERNS,
  /** Rules about how many interns with a property the team of a project has: {@link TeamFact}s. */
  TEAMS;

  /**
   * Returns whether a market with this part cannot have {@linkplain Market#withSeveralPlaces
   * several places of a person}: no rule is known that gives a stable result with both.
   *
   * @return whether the two exclude each other
   */
  public boolean excludesSeveralPlaces() {
    return Places.NOT_BESIDE.containsKey(this);
  }
}
