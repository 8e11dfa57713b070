package org.openinternship.matching.internal.hindsight;

import java.util.Arrays;
import org.openinternship.matching.market.Assignment;

/**
 * The interns who would be elsewhere after a change, in their order, and where.
 *
 * @param interns the interns by number
 * @param projects the project of each, -1 for none
 */
@SuppressWarnings("ArrayRecordComponent") // inside this package, and never changed
record ChangedPlaces(int[] interns, int[] projects) {
  static final ChangedPlaces NONE = new ChangedPlaces(new int[0], new int[0]);

  static ChangedPlaces between(Assignment before, Assignment after) {
    int[] interns = new int[before.interns()];
    int count = 0;
    for (int intern = 0; intern < interns.length; intern++) {
      if (before.project(intern) != after.project(intern)) {
        interns[count++] = intern;
      }
    }
    int[] moved = Arrays.copyOf(interns, count);
    return new ChangedPlaces(moved, Arrays.stream(moved).map(after::project).toArray());
  }

  /** Tells whether an intern who is not on a project would be on it. */
  boolean leads(int intern, int project) {
    int at = Arrays.binarySearch(interns, intern);
    return at >= 0 && projects[at] == project;
  }
}
