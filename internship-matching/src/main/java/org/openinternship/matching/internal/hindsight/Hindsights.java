package org.openinternship.matching.internal.hindsight;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openinternship.core.id.ProjectId;
import org.openinternship.matching.hindsight.HelpfulKind;
import org.openinternship.matching.hindsight.InternHindsight;
import org.openinternship.matching.hindsight.ProjectHindsight;
import org.openinternship.matching.hindsight.Remedy;
import org.openinternship.matching.internal.compile.CompiledCohort;
import org.openinternship.matching.internal.compile.OtherLists;
import org.openinternship.matching.internal.compile.RunProgress;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.CapacityTree;
import org.openinternship.matching.mechanism.DeferredAcceptance;
import org.openinternship.matching.optimum.SearchLimit;

/**
 * The answers of one allocation to what would have helped. What they share is made for the first of
 * them and kept. One at a time; safe for several threads.
 */
public final class Hindsights {
  private final CompiledCohort compiled;
  private final Assignment assignment;
  private final MatchRuns runs;
  private final CohortTrials cohorts;
  private final RunProgress progress;
  private @Nullable OtherLists lists;
  private @Nullable LiveTrials live;

  /**
   * Makes the answers ready to be asked for.
   *
   * @param compiled the cohort of the allocation
   * @param assignment who is where
   * @param runs the engine that made it
   * @param progress is told how far each search is
   */
  public Hindsights(
      CompiledCohort compiled, Assignment assignment, MatchRuns runs, RunProgress progress) {
    this.compiled = compiled;
    this.assignment = assignment;
    this.runs = runs;
    this.progress = progress;
    this.cohorts = new CohortTrials(compiled.cohort(), assignment, runs);
  }

  /**
   * Finds what would have led an intern to a project.
   *
   * @param intern the intern's number
   * @param project the project's number
   * @param limit how long is searched
   * @return the answer
   */
  public InternHindsight ofIntern(int intern, int project, SearchLimit limit) {
    SearchRun run = new SearchRun(limit, progress);
    List<KindSearch> kinds = throughIntern(intern, project, run);
    run.end();
    int place = assignment.project(intern);
    return new InternHindsight(
        compiled.numbers().intern(intern).id(),
        id(project),
        Optional.of(place).filter(it -> it >= 0).map(this::id),
        remedies(kinds),
        unfinished(kinds));
  }

  private synchronized List<KindSearch> throughIntern(int intern, int project, SearchRun run) {
    if (assignment.project(intern) == project || compiled.market().isPinned(intern)) {
      return List.of();
    }
    LiveTrials trials = live();
    live = null; // so that one which ends in the middle is not gone on with
    List<KindSearch> kinds =
        new InternSearch(
                compiled,
                lists(),
                trials == null ? new RunTrials(compiled, assignment, runs) : trials,
                cohorts,
                differences(),
                intern,
                project)
            .kinds(trials);
    run.through(kinds);
    live = trials;
    return kinds;
  }

  private ProjectId id(int project) {
    return compiled.numbers().project(project).id();
  }

  /**
   * Finds what would have filled a project.
   *
   * @param project the project's number
   * @param limit how long is searched
   * @return the answer
   */
  public ProjectHindsight ofProject(int project, SearchLimit limit) {
    SearchRun run = new SearchRun(limit, progress);
    List<KindSearch> kinds = throughProject(project, run);
    run.end();
    return new ProjectHindsight(
        id(project),
        compiled.numbers().project(project).seats(),
        assignment.count(project),
        remedies(kinds),
        unfinished(kinds));
  }

  private synchronized List<KindSearch> throughProject(int project, SearchRun run) {
    if (assignment.count(project) == compiled.numbers().project(project).seats()) {
      return List.of();
    }
    List<KindSearch> kinds = new ProjectSearch(compiled, cohorts, differences(), project).kinds();
    run.through(kinds);
    return kinds;
  }

  private static List<Remedy> remedies(List<KindSearch> kinds) {
    return kinds.stream().flatMap(it -> it.remedies().stream()).toList();
  }

  private static Set<HelpfulKind> unfinished(List<KindSearch> kinds) {
    return kinds.stream()
        .filter(it -> !it.isOver())
        .map(KindSearch::kind)
        .collect(Collectors.toSet());
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
