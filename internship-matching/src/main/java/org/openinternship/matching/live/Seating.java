package org.openinternship.matching.live;

import java.util.Arrays;

/**
 * Who sits where, and for each project the position of the worst who sits there among its
 * {@linkplain Applicants applicants}.
 *
 * <p>While no pair blocks, everybody before that position sits there, or has a place that they like
 * better, or is away; so whoever would take a seat that falls free stands behind it.
 */
final class Seating {
  static final int NOBODY = -1;

  /** The place of an intern who is not there, before each place on a list. */
  private static final int AWAY = -1;

  private final LiveLists lists;
  private final Applicants applicants;

  /**
   * Per intern: the place on the list of the project they have, or the length of the list if they
   * have none of it.
   */
  private final int[] place;

  private final int[] project;
  private final LiveLimits limits;
  private final int[] count;

  /** Per project: the position of the worst who sits there; -1 if nobody does. */
  private final int[] last;

  private final Moved moved;

  Seating(LiveLists lists, Applicants applicants, LiveLimits limits, int interns, int projects) {
    this.lists = lists;
    this.applicants = applicants;
    this.limits = limits;
    this.place = new int[interns];
    this.project = new int[interns];
    this.count = new int[projects];
    this.last = new int[projects];
    this.moved = new Moved(interns);
    Arrays.fill(place, AWAY);
    Arrays.fill(project, NOBODY);
    Arrays.fill(last, -1);
  }

  Moved moved() {
    return moved;
  }

  int project(int intern) {
    return project[intern];
  }

  /** Returns the place of an intern's project on the list; the list's length if there is none. */
  int place(int intern) {
    return place[intern];
  }

  int count(int of) {
    return count[of];
  }

  boolean hasRoom(int of) {
    return count[of] < limits.free(of);
  }

  /**
   * Returns the position of the best of those who would rather have a project than what they have
   * and are not better than all who sit there; -1 if there is nobody.
   */
  int next(int of) {
    for (int at = last[of] + 1; at < applicants.size(of); at++) {
      if (place[applicants.intern(of, at)] > applicants.place(of, at)) {
        return at;
      }
    }
    return NOBODY;
  }

  /** Lets an intern come, without a place. */
  void come(int intern) {
    place[intern] = lists.size(intern);
  }

  /** Lets an intern go, who may have a place; returns their project. */
  int go(int intern) {
    int left = leave(intern);
    place[intern] = AWAY;
    return left;
  }

  /** Takes an intern off their project, if they have one; returns it. */
  int leave(int intern) {
    int left = project[intern];
    moved.from(intern, left);
    project[intern] = NOBODY;
    place[intern] = lists.size(intern);
    if (left != NOBODY) {
      count[left]--;
      limits.add(left, -1);
      findLast(left);
    }
    return left;
  }

  /** Goes up to the worst who sits there. */
  private void findLast(int of) {
    int at = last[of];
    while (at >= 0 && project[applicants.intern(of, at)] != of) {
      at--;
    }
    last[of] = at;
  }

  /** Puts an intern who has no project on that of a place of their list. */
  void sit(int intern, int at, int position) {
    int of = lists.project(intern, at);
    moved.from(intern, NOBODY);
    place[intern] = at;
    project[intern] = of;
    count[of]++;
    limits.add(of, 1);
    last[of] = Math.max(last[of], position);
  }

  /** Follows an applicant who was put in or taken out at a position and does not sit there. */
  void shift(int of, int position, int difference) {
    if (position <= last[of]) {
      last[of] += difference;
    }
  }

  /** Returns the worst who sits at a project that is not empty. */
  int worst(int of) {
    return applicants.intern(of, last[of]);
  }

  /** Tells whether a project would rather have an intern than the worst who sits there. */
  boolean beatsWorst(int intern, int at) {
    int of = lists.project(intern, at);
    int worst = worst(of);
    return lists.beats(intern, at, worst, applicants.place(of, last[of]));
  }
}
