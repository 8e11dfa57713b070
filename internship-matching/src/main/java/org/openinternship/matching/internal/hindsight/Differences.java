package org.openinternship.matching.internal.hindsight;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openinternship.core.bid.Bids;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.people.Intern;
import org.openinternship.matching.change.AllocationDifference;
import org.openinternship.matching.internal.compile.NumberedCohort;
import org.openinternship.matching.internal.compile.OtherLists;
import org.openinternship.matching.market.Assignment;

/**
 * Differences told from the interns who moved alone, so that they take no longer than the moves.
 */
final class Differences {
  private final NumberedCohort numbers;
  private final Assignment assignment;
  private final OtherLists lists;

  Differences(NumberedCohort numbers, Assignment assignment, OtherLists lists) {
    this.numbers = numbers;
    this.assignment = assignment;
    this.lists = lists;
  }

  /** Returns what differs when some interns are elsewhere, and one of them has a new list. */
  AllocationDifference of(ChangedPlaces changed, @Nullable Bids newList) {
    Map<InternId, ProjectId> before = new HashMap<>();
    Map<InternId, ProjectId> after = new HashMap<>();
    List<Intern> moved = new ArrayList<>();
    List<Bids> had = new ArrayList<>();
    List<Bids> have = new ArrayList<>();
    for (int i = 0; i < changed.interns().length; i++) {
      Intern intern = numbers.intern(changed.interns()[i]);
      InternId id = intern.id();
      moved.add(intern);
      lists.bids(id).ifPresent(had::add);
      if (newList != null && newList.intern().equals(id)) {
        have.add(newList);
      } else {
        lists.bids(id).ifPresent(have::add);
      }
      put(before, id, assignment.project(changed.interns()[i]));
      put(after, id, changed.projects()[i]);
    }
    Cohort earlier = Cohort.builder().addAllInterns(moved).addAllBids(had).build();
    AllocationDifference difference =
        AllocationDifference.between(earlier, before, earlier.withBids(have), after);
    return new AllocationDifference(difference.moves(), assignment.placed() - before.size());
  }

  private void put(Map<InternId, ProjectId> places, InternId intern, int project) {
    if (project >= 0) {
      places.put(intern, numbers.project(project).id());
    }
  }
}
