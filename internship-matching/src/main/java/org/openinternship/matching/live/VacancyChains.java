package org.openinternship.matching.live;

import java.util.Arrays;
import org.openinternship.core.internal.Interrupts;

/**
 * A seat that falls free is taken by the best of those who would rather have it, which frees
 * another seat, and so on until nobody wants the last one.
 *
 * <p>What comes of it is stable, and need not be the best for the interns: {@link
 * ImprovingRotations} makes it so.
 *
 * <p>Source: Blum, Roth, Rothblum, <i>Vacancy chains and equilibration in senior-level labor
 * markets</i> (1997).
 */
final class VacancyChains {
  private final Applicants applicants;
  private final Seating seating;
  private final ImprovingRotations rotations;

  /** Per project: the chain in which nobody was found who wants it; while it runs, nobody will. */
  private final int[] unwantedIn;

  private int chain;

  VacancyChains(
      Applicants applicants, Seating seating, ImprovingRotations rotations, int projects) {
    this.applicants = applicants;
    this.seating = seating;
    this.rotations = rotations;
    this.unwantedIn = new int[projects];
  }

  /** Fills the free seats of a project, and those that fall free thereby, one after the other. */
  void fill(int start) {
    if (++chain == Integer.MAX_VALUE) {
      Arrays.fill(unwantedIn, 0);
      chain = 1;
    }
    int project = start;
    for (int step = 0; seating.hasRoom(project); step++) {
      Interrupts.checkAt(step);
      int at = unwantedIn[project] == chain ? Seating.NOBODY : seating.next(project);
      if (at == Seating.NOBODY && project == start) {
        return;
      } else if (at == Seating.NOBODY) {
        unwantedIn[project] = chain;
        project = start;
        continue;
      }
      int intern = applicants.intern(project, at);
      int before = seating.place(intern);
      int left = seating.leave(intern);
      int now = applicants.place(project, at);
      seating.sit(intern, now, at);
      rotations.moved(intern, before, now);
      project = left == Seating.NOBODY ? start : left;
    }
  }
}
