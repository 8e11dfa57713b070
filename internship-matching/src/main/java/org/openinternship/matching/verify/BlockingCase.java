package org.openinternship.matching.verify;

/**
 * The reasons why a project's side would agree to a pair: the cases of student-project allocation.
 */
public enum BlockingCase {
  /** (a) The project and all groups above it have room. */
  HAS_ROOM,
  /** (b) The project has room, a group above is full, and the intern already sits below it. */
  ALREADY_IN_GROUP,
  /** (b) The project has room, a group above is full and prefers the intern to its worst. */
  GROUP_PREFERS,
  /** (c) The project is full and prefers the intern to its worst. */
  PROJECT_PREFERS
}
