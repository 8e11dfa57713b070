package org.openinternship.core.cohort;

import java.util.List;
import org.openinternship.core.cohort.CohortChange.BidsChange;
import org.openinternship.core.cohort.CohortChange.BidsLeave;
import org.openinternship.core.cohort.CohortChange.HostJoins;
import org.openinternship.core.cohort.CohortChange.InternChanges;
import org.openinternship.core.cohort.CohortChange.InternDeclines;
import org.openinternship.core.cohort.CohortChange.InternJoins;
import org.openinternship.core.cohort.CohortChange.InternLeaves;
import org.openinternship.core.cohort.CohortChange.LinkChanges;
import org.openinternship.core.cohort.CohortChange.LinkLeaves;
import org.openinternship.core.cohort.CohortChange.MembershipChanges;
import org.openinternship.core.cohort.CohortChange.MentorJoins;
import org.openinternship.core.cohort.CohortChange.PinJoins;
import org.openinternship.core.cohort.CohortChange.PinLifts;
import org.openinternship.core.cohort.CohortChange.ProjectChanges;
import org.openinternship.core.cohort.CohortChange.ProjectJoins;
import org.openinternship.core.cohort.CohortChange.ProjectLeaves;
import org.openinternship.core.cohort.CohortChange.ProjectRankingChanges;
import org.openinternship.core.cohort.CohortChange.ProjectRankingLeaves;
import org.openinternship.core.cohort.CohortChange.RankingChanges;
import org.openinternship.core.cohort.CohortChange.RankingLeaves;
import org.openinternship.core.cohort.CohortChange.ReserveChanges;
import org.openinternship.core.cohort.CohortChange.SeatsChange;
import org.openinternship.core.cohort.CohortChange.SupervisorJoins;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.id.UnknownKeyException;
import org.openinternship.core.people.Intern;

/** Changes of a cohort, carried out one after the other; refuses those that cannot be. */
final class ChangeSteps {
  private final CohortLists lists;
  private final List<CohortChange> changes;
  private int index;

  ChangeSteps(Cohort before, List<CohortChange> changes) {
    this.lists = new CohortLists(before);
    this.changes = changes;
  }

  Cohort cohort() {
    for (index = 0; index < changes.size(); index++) {
      lists.now = index + 1;
      take(changes.get(index));
    }
    return lists.cohort();
  }

  private void take(CohortChange change) {
    if (change instanceof InternLeaves leaves) {
      lists.takeOut(known(leaves.intern(), Cohort.MAYBE).id());
    } else if (change instanceof InternJoins joins) {
      join(joins.intern());
    } else if (change instanceof InternChanges changed) {
      known(changed.intern().id(), "InternJoins is meant");
      lists.interns.put(changed.intern(), lists.now);
    } else if (change instanceof ProjectLeaves leaves) {
      lists.takeOut(known(leaves.project(), Cohort.MAYBE).id());
    } else if (change instanceof ProjectJoins joins) {
      join(joins.project());
    } else if (change instanceof ProjectChanges changed) {
      known(changed.project().id(), "ProjectJoins is meant");
      lists.put(changed.project());
    } else if (change instanceof SeatsChange seats) {
      changeSeats(seats);
    } else {
      takeWish(change);
    }
  }

  /** Takes a change of what interns and hosts want of each other and have agreed. */
  private void takeWish(CohortChange change) {
    if (change instanceof BidsChange changed) {
      lists.bids.put(changed.bids(), lists.now);
    } else if (change instanceof BidsLeave leave) {
      if (!lists.bids.remove(leave.intern())) {
        throw hasNo(known(leave.intern(), Cohort.MAYBE), "bids");
      }
    } else if (change instanceof LinkChanges changed) {
      lists.links.put(changed.link(), lists.now);
    } else if (change instanceof LinkLeaves leaves) {
      if (!lists.links.remove(leaves.intern())) {
        throw hasNo(known(leaves.intern(), Cohort.MAYBE), "link");
      }
    } else if (change instanceof RankingChanges changed) {
      lists.rankings.put(changed.ranking(), lists.now);
    } else if (change instanceof RankingLeaves leaves) {
      if (!lists.rankings.remove(leaves.party())) {
        throw refused(leaves.party().withKind() + " has no ranking of interns");
      }
    } else if (change instanceof ProjectRankingChanges changed) {
      lists.projectRankings.put(changed.ranking(), lists.now);
    } else if (change instanceof ProjectRankingLeaves leaves) {
      if (!lists.projectRankings.remove(leaves.party())) {
        throw refused(leaves.party().withKind() + " has no ranking of projects");
      }
    } else if (change instanceof PinJoins joins) {
      checkOneProject(joins.pin());
      lists.pins.put(joins.pin(), lists.now);
    } else if (change instanceof PinLifts lifts) {
      if (!lists.pins.remove(lifts.intern())) {
        throw hasNo(known(lifts.intern(), Cohort.MAYBE), "pin");
      }
    } else if (change instanceof InternDeclines declines) {
      lists.declinedOffers.put(declines.offer(), lists.now);
    } else if (change instanceof ReserveChanges changed) {
      lists.reserves.put(changed.reserve(), lists.now);
    } else if (change instanceof MembershipChanges changed) {
      lists.memberships.put(changed.membership(), lists.now);
    } else if (change instanceof HostJoins joins) {
      lists.put(joins.host());
    } else if (change instanceof SupervisorJoins joins) {
      lists.put(joins.supervisor());
    } else {
      lists.put(((MentorJoins) change).mentor());
    }
  }

  private void join(Intern intern) {
    if (lists.interns.get(intern.id()) != null) {
      throw refused(
          "intern " + intern.id() + " is in the cohort already. Maybe InternChanges is meant");
    }
    lists.interns.put(intern, lists.now);
  }

  private void join(Project project) {
    if (lists.projects.get(project.id()) != null) {
      throw refused(
          "project " + project.id() + " is in the cohort already. Maybe ProjectChanges is meant");
    }
    lists.put(project);
  }

  private void checkOneProject(Pin pin) {
    Intern intern = lists.interns.get(pin.intern());
    if (intern != null && intern.projectsAtOnce() > 1 && lists.pins.get(pin.intern()) != null) {
      throw refused(
          "intern "
              + intern.id()
              + " would have "
              + intern.projectsAtOnce()
              + " projects at once and has a pin, whose place another one does not take. Maybe give"
              + " all pins by withPins?");
    }
  }

  private void changeSeats(SeatsChange change) {
    Project project = known(change.project(), Cohort.MAYBE);
    try {
      lists.projects.put(project.withSeats(change.seats()), lists.now);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(where() + ": " + e.getMessage(), e);
    }
  }

  private Intern known(InternId id, String maybe) {
    Intern known = lists.interns.get(id);
    if (known == null) {
      List<InternId> all = lists.interns.values(false).stream().map(Intern::id).toList();
      throw UnknownKeyException.of(where(), id, all, maybe);
    }
    return known;
  }

  private Project known(ProjectId id, String maybe) {
    Project known = lists.projects.get(id);
    if (known == null) {
      List<ProjectId> all = lists.projects.values(false).stream().map(Project::id).toList();
      throw UnknownKeyException.of(where(), id, all, maybe);
    }
    return known;
  }

  private IllegalArgumentException hasNo(Intern intern, String what) {
    return refused("intern " + intern.id() + " has no " + what);
  }

  private IllegalArgumentException refused(String why) {
    return new IllegalArgumentException(where() + ": " + why);
  }

  private String where() {
    return "Cohort.after: changes[" + index + "], " + changes.get(index).getClass().getSimpleName();
  }
}
