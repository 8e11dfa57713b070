package org.openinternship.matching.verify;

/**
 * An intern and a project who would both rather be together than what the assignment gives them.
 *
 * @param pair the pair
 * @param intern its intern, unplaced or preferring the project to its place
 * @param project its project
 * @param reason why the project's side would agree
 * @param node the innermost full node on the project's path: the project itself, a group above it,
 *     or -1 if there is room everywhere
 */
public record BlockingPair(int pair, int intern, int project, Reason reason, int node) {

  /** Why the project's side would agree; the cases of student-project allocation. */
  public enum Reason {
    /** (a) The project and all groups above it have room. */
    HAS_ROOM,
    /** (b) The project has room, a group above is full, and the intern already sits below it. */
    ALREADY_IN_GROUP,
    /** (b) The project has room, a group above is full and prefers the intern to its worst. */
    GROUP_PREFERS,
    /** (c) The project is full and prefers the intern to its worst. */
    PROJECT_PREFERS
  }
}
