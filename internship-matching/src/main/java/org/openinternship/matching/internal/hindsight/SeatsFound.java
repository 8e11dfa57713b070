package org.openinternship.matching.internal.hindsight;

/**
 * A number of seats that leads an intern to a project.
 *
 * @param more how many more than there are
 * @param changed who would be elsewhere
 */
record SeatsFound(int more, ChangedPlaces changed) {
  /** No number does. */
  static final SeatsFound NONE = new SeatsFound(0, ChangedPlaces.NONE);

  boolean isFound() {
    return more > 0;
  }
}
