package org.openinternship.matching.internal.hindsight;

import org.jspecify.annotations.Nullable;
import org.openinternship.core.host.Project;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.internal.Interrupts;
import org.openinternship.matching.hindsight.InternHindsight;
import org.openinternship.matching.hindsight.MoreSeats;
import org.openinternship.matching.internal.compile.CompiledCohort;
import org.openinternship.matching.internal.compile.MarketRow;

/** The search for the smallest number of seats that leads an intern to a project. */
final class SeatSearch {
  private final CompiledCohort compiled;
  private final CohortTrials cohorts;
  private final @Nullable LiveTrials live;
  private final SeatsAlone alone;

  SeatSearch(CompiledCohort compiled, CohortTrials cohorts, @Nullable LiveTrials live) {
    this.compiled = compiled;
    this.cohorts = cohorts;
    this.live = live;
    this.alone = new SeatsAlone(compiled);
  }

  /**
   * Searches from one seat more on.
   *
   * @param row the list of the intern
   */
  SeatsFound of(int intern, int project, MarketRow row) {
    if (alone.areInVain(project, row)) {
      return SeatsFound.NONE;
    }
    Project now = compiled.numbers().project(project);
    int most = Math.min(InternHindsight.MAX_MORE_SEATS, Bounds.MAX_COUNT - now.seats());
    return live != null && alone.matter(project)
        ? live.seats(project, most, intern)
        : byMatches(intern, project, alone.max(project, most));
  }

  private SeatsFound byMatches(int intern, int project, int max) {
    Project now = compiled.numbers().project(project);
    for (int more = 1; more <= max; more++) {
      Interrupts.check();
      MoreSeats change = new MoreSeats(now.id(), now.seats(), now.seats() + more);
      ChangedPlaces changed = cohorts.of(change.appliedTo(compiled.cohort())).changed();
      if (changed.leads(intern, project)) {
        return new SeatsFound(more, changed);
      }
    }
    return SeatsFound.NONE;
  }
}
