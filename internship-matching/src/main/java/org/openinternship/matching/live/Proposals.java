package org.openinternship.matching.live;

import org.openinternship.core.internal.Interrupts;

/**
 * Interns who come, or lose their seat, go on proposing down their lists; whoever has to go for
 * them does the same. As the order of proposals does not change where they end, this is what a run
 * with everybody from the beginning gives.
 */
final class Proposals {
  private final LiveLists lists;
  private final Applicants applicants;
  private final Seating seating;

  Proposals(LiveLists lists, Applicants applicants, Seating seating) {
    this.lists = lists;
    this.applicants = applicants;
    this.seating = seating;
  }

  /** Lets an intern without a project propose from a place of their list on. */
  void from(int first, int start) {
    int intern = first;
    int place = start;
    for (int step = 0; place < lists.size(intern); step++) {
      Interrupts.checkAt(step);
      int project = lists.project(intern, place);
      if (seating.hasRoom(project)) {
        seating.sit(intern, place, applicants.position(intern, place));
        return;
      } else if (seating.count(project) > 0 && seating.beatsWorst(intern, place)) {
        int gone = seating.worst(project);
        int itsPlace = seating.place(gone);
        seating.leave(gone);
        seating.sit(intern, place, applicants.position(intern, place));
        intern = gone;
        place = itsPlace;
      }
      place++;
    }
  }
}
