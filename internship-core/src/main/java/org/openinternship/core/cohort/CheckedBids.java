package org.openinternship.core.cohort;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;
import org.openinternship.core.bid.Bids;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.internal.Interrupts;

/**
 * The lists of bids in which nothing can be found, since they are those of a cohort without errors:
 * whatever is found in a list is one. They are told by identity, for most are never touched.
 */
final class CheckedBids {
  private final Set<Bids> lists = Collections.newSetFromMap(new IdentityHashMap<>());

  /** The projects of that cohort that are not there any more. */
  private final Set<ProjectId> gone = new HashSet<>();

  private CheckedBids() {}

  static CheckedBids none() {
    return new CheckedBids();
  }

  /** Finds them in a cohort without errors; none if another rule or veto may find something. */
  static CheckedBids of(Cohort valid, Cohort now) {
    CheckedBids checked = new CheckedBids();
    if (valid.bidRules().equals(now.bidRules()) && valid.vetoes().equals(now.vetoes())) {
      valid.projects().stream().map(Project::id).forEach(checked.gone::add);
      for (Project project : now.projects()) {
        Interrupts.check();
        checked.gone.remove(project.id());
      }
      checked.lists.addAll(valid.bids());
    }
    return checked;
  }

  boolean has(Bids bids) {
    return lists.contains(bids)
        && (gone.isEmpty() || bids.projects().stream().noneMatch(gone::contains));
  }
}
