package org.openinternship.matching.internal.hindsight;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openinternship.core.host.Project;
import org.openinternship.core.internal.Bounds;
import org.openinternship.matching.hindsight.HelpfulKind;
import org.openinternship.matching.hindsight.InternHindsight;
import org.openinternship.matching.hindsight.MoreSeats;
import org.openinternship.matching.hindsight.Remedy;
import org.openinternship.matching.internal.compile.CompiledCohort;
import org.openinternship.matching.internal.compile.MarketRow;

/** The search for the smallest number of seats that leads an intern to a project. */
final class SeatSearch implements KindSearch {
  private final CompiledCohort compiled;
  private final CohortTrials cohorts;
  private final @Nullable LiveTrials live;
  private final int intern;
  private final int project;
  private final Function<SeatsFound, Remedy> remedy;
  private final int max;
  private int tried;
  private @Nullable SeatsFound found;

  /**
   * Begins a search that has tried nothing.
   *
   * @param live trials by seats alone, where those can be
   * @param row the list of the intern
   * @param remedy tells the number that is found
   */
  SeatSearch(
      CompiledCohort compiled,
      CohortTrials cohorts,
      @Nullable LiveTrials live,
      int intern,
      int project,
      MarketRow row,
      Function<SeatsFound, Remedy> remedy) {
    this.compiled = compiled;
    this.cohorts = cohorts;
    this.intern = intern;
    this.project = project;
    this.remedy = remedy;
    SeatsAlone alone = new SeatsAlone(compiled);
    int most = Math.min(InternHindsight.MAX_MORE_SEATS, Bounds.MAX_COUNT - now().seats());
    if (alone.areInVain(project, row)) {
      this.live = null;
      this.max = 0;
    } else if (live != null && alone.matter(project)) {
      this.live = live;
      this.max = most;
    } else {
      this.live = null;
      this.max = Math.max(0, alone.max(project, most));
    }
  }

  private Project now() {
    return compiled.numbers().project(project);
  }

  @Override
  public HelpfulKind kind() {
    return HelpfulKind.MORE_SEATS;
  }

  @Override
  public int left() {
    return max - tried;
  }

  @Override
  public boolean isOver() {
    return tried == max || found != null;
  }

  @Override
  public void turn(int most, SearchRun run) {
    for (int i = 0; i < most && !isOver() && run.next(); i++) {
      tried++;
      ChangedPlaces changed =
          live == null ? byMatch(tried) : live.withSeats(project, now().seats() + tried, intern);
      if (changed.leads(intern, project)) {
        found = new SeatsFound(tried, changed);
      }
    }
    if (live != null) {
      live.backToSeats(project, now().seats());
    }
  }

  private ChangedPlaces byMatch(int more) {
    MoreSeats change = new MoreSeats(now().id(), now().seats(), now().seats() + more);
    return cohorts.of(change.appliedTo(compiled.cohort())).changed();
  }

  @Override
  public List<Remedy> remedies() {
    return Optional.ofNullable(found).map(remedy).stream().toList();
  }
}
