package org.openinternship.core.offer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;

/** The waitlists of a season: the interns in line for each project, and offers to them. */
final class Waitlists {
  private final SeasonState state;

  Waitlists(SeasonState state) {
    this.state = state;
  }

  /** Makes offers wherever there is room, project by project in the order of their keys. */
  List<OfferId> promote(Instant now) {
    List<OfferId> made = new ArrayList<>();
    for (ProjectLedger project : state.ledgers().projects().values()) {
      int room = project.room(state.rules());
      for (int i = 0; room > 0 && i < project.waitlist().size(); i++) {
        InternLedger intern = project.waitlist().get(i);
        if (OfferRefusals.of(state.rules(), state.ledgers(), intern, project).isEmpty()) {
          made.add(state.make(intern.id(), project.id(), now));
          room--;
        }
      }
    }
    return made;
  }

  OptionalInt position(InternId intern, ProjectId project) {
    InternLedger asking = state.intern(intern);
    int place = waiting(project).indexOf(asking);
    return place < 0 ? OptionalInt.empty() : OptionalInt.of(place + 1);
  }

  /** Returns those who can still be promoted, first in line first. */
  List<InternLedger> waiting(ProjectId id) {
    ProjectLedger project = state.project(id);
    return project.waitlist().stream()
        .filter(intern -> OfferRefusals.lasting(state.ledgers(), intern, project).isEmpty())
        .toList();
  }
}
