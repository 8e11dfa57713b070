package org.openinternship.matching.internal.hindsight;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.ProjectId;
import org.openinternship.matching.hindsight.InternHindsight;
import org.openinternship.matching.hindsight.ProjectHindsight;
import org.openinternship.matching.hindsight.Remedy;
import org.openinternship.matching.internal.compile.CompiledCohort;
import org.openinternship.matching.internal.compile.OtherLists;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.CapacityTree;
import org.openinternship.matching.mechanism.DeferredAcceptance;

/**
 * The answers of one allocation to what would have helped. What they share is made for the first of
 * them and kept. One at a time; safe for several threads.
 */
public final class Hindsights {
  private final CompiledCohort compiled;
  private final Assignment assignment;
  private final MatchRuns runs;
  private final CohortTrials cohorts;
  private @Nullable OtherLists lists;
  private @Nullable LiveTrials live;

  /**
   * Makes the answers ready to be asked for.
   *
   * @param compiled the cohort of the allocation
   * @param assignment who is where
   * @param runs the engine that made it
   */
  public Hindsights(CompiledCohort compiled, Assignment assignment, MatchRuns runs) {
    this.compiled = compiled;
    this.assignment = assignment;
    this.runs = runs;
    this.cohorts = new CohortTrials(compiled.cohort(), assignment, runs);
  }

  /**
   * Finds what would have led an intern to a project.
   *
   * @param intern the intern's number
   * @param project the project's number
   * @return the answer
   */
  public synchronized InternHindsight ofIntern(int intern, int project) {
    List<Remedy> remedies = new ArrayList<>();
    int place = assignment.project(intern);
    if (place != project && !compiled.market().isPinned(intern)) {
      LiveTrials trials = live();
      live = null; // so that one which ends in the middle is not gone on with
      InternSearch search =
          new InternSearch(
              compiled,
              lists(),
              trials == null ? new RunTrials(compiled, assignment, runs) : trials,
              cohorts,
              differences(),
              intern,
              project);
      remedies.addAll(search.remedies());
      SeatsFound seats =
          new SeatSearch(compiled, cohorts, trials).of(intern, project, search.row());
      if (seats.isFound()) {
        remedies.add(search.remedy(seats));
      }
      live = trials;
    }
    return new InternHindsight(
        compiled.numbers().intern(intern).id(),
        compiled.numbers().project(project).id(),
        Optional.of(place).filter(it -> it >= 0).map(this::id),
        remedies);
  }

  private ProjectId id(int project) {
    return compiled.numbers().project(project).id();
  }

  /**
   * Finds what would have filled a project.
   *
   * @param project the project's number
   * @return the answer
   */
  public synchronized ProjectHindsight ofProject(int project) {
    Project one = compiled.numbers().project(project);
    int taken = assignment.count(project);
    return new ProjectHindsight(
        one.id(),
        one.seats(),
        taken,
        taken == one.seats()
            ? List.of()
            : new ProjectSearch(compiled, cohorts, differences(), project).remedies());
  }

  private Differences differences() {
    return new Differences(compiled.numbers(), assignment, lists());
  }

  private OtherLists lists() {
    OtherLists made = lists;
    if (made == null) {
      made = compiled.otherLists();
      lists = made;
    }
    return made;
  }

  /** Returns the trials by interns who propose, while no limit over several projects is full. */
  private @Nullable LiveTrials live() {
    LiveTrials made = live;
    if (made == null
        && compiled.policy().mechanism() == DeferredAcceptance.internProposing()
        && !hasFullLimit()) {
      made = new LiveTrials(compiled.market());
      live = made;
    }
    return made;
  }

  private boolean hasFullLimit() {
    CapacityTree tree = compiled.market().tree();
    for (int node = tree.projects(); node < tree.nodes(); node++) {
      if (tree.isLimited(node) && assignment.count(node) >= tree.capacity(node)) {
        return true;
      }
    }
    return false;
  }
}
