package org.openinternship.matching.live;

import java.util.Arrays;
import org.openinternship.core.internal.Interrupts;

/**
 * From a stable assignment to the one that every intern likes best. Each full project would take
 * the best of those behind its worst who want it, if one of its own left for something better; that
 * one sits at another project, which would take another one in turn. Where this closes to a circle,
 * all in it move up, and no pair blocks after it either. Without such a circle nobody can do
 * better.
 *
 * <p>Before a change there was none, so a new one leads through a project whose next one, or whose
 * next one's place, is new: only those are looked at.
 *
 * <p>Source: rotations of Irving, Leather, <i>The complexity of counting stable marriages</i>
 * (1986), seen from the projects' side.
 */
final class ImprovingRotations {
  private final LiveLists lists;
  private final Applicants applicants;
  private final Seating seating;

  /** The projects from which a circle may have come to be. */
  private int[] suspects = new int[16];

  private int count;

  /** Per project: the walk on which it was seen last, and where it stands on that. */
  private final int[] seenOn;

  private final int[] placeOnPath;
  private int walk;

  /** The last walk before which what was seen counts no more. */
  private int since;

  private int[] path = new int[16];
  private int[] position = new int[16];

  ImprovingRotations(LiveLists lists, Applicants applicants, Seating seating, int projects) {
    this.lists = lists;
    this.applicants = applicants;
    this.seating = seating;
    this.seenOn = new int[projects];
    this.placeOnPath = new int[projects];
  }

  /**
   * Notes that an intern has moved up their list, or has gone and wants nothing any more. The next
   * one of each project between is another one if it was this intern, and so may be those of the
   * two projects themselves. Where only the place of a next one is new, the circle leads on through
   * the project that the intern has now.
   */
  void moved(int intern, int before, int now) {
    int end = Math.min(before + 1, lists.size(intern));
    for (int place = Math.max(0, now); place < end; place++) {
      suspect(lists.project(intern, place));
    }
  }

  private void suspect(int project) {
    if (count == suspects.length) {
      suspects = Arrays.copyOf(suspects, 2 * count);
    }
    suspects[count++] = project;
  }

  /** Carries out circles until there is none. */
  void run() {
    since = walk;
    for (int step = 0; count > 0; step++) {
      Interrupts.checkAt(step);
      int start = suspects[--count];
      if (walk == Integer.MAX_VALUE) {
        Arrays.fill(seenOn, 0);
        walk = 0;
        since = 0;
      }
      walkFrom(start);
    }
  }

  private void walkFrom(int start) {
    walk++;
    int length = 0;
    int project = start;
    while (seenOn[project] <= since && !seating.hasRoom(project)) {
      int at = seating.next(project);
      if (at == Seating.NOBODY) {
        break;
      }
      seenOn[project] = walk;
      placeOnPath[project] = length;
      if (length == path.length) {
        path = Arrays.copyOf(path, 2 * length);
        position = Arrays.copyOf(position, 2 * length);
      }
      path[length] = project;
      position[length++] = at;
      project = seating.project(applicants.intern(project, at));
      if (project == Seating.NOBODY) {
        return;
      }
    }
    if (seenOn[project] == walk && length > 0) {
      suspect(start);
      carryOut(placeOnPath[project], length);
      since = walk;
    }
  }

  /** Lets the next one of each project of a circle take the seat that another one leaves. */
  private void carryOut(int from, int to) {
    int[] before = new int[to - from];
    for (int i = from; i < to; i++) {
      int intern = applicants.intern(path[i], position[i]);
      before[i - from] = seating.place(intern);
      seating.leave(intern);
    }
    for (int i = from; i < to; i++) {
      int intern = applicants.intern(path[i], position[i]);
      int now = applicants.place(path[i], position[i]);
      seating.sit(intern, now, position[i]);
      moved(intern, before[i - from], now);
    }
  }
}
