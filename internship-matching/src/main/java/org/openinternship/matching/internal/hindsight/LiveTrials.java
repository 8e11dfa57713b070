package org.openinternship.matching.internal.hindsight;

import java.util.Arrays;
import org.openinternship.matching.internal.compile.MarketRow;
import org.openinternship.matching.live.LiveAssignment;
import org.openinternship.matching.market.Market;

/**
 * Trials by interns who propose, at the cost of those who move: the change is made, looked at, and
 * taken back.
 */
final class LiveTrials implements ListTrials {
  private final Market market;
  private final LiveAssignment live;

  LiveTrials(Market market) {
    this.market = market;
    this.live = LiveAssignment.of(market);
  }

  @Override
  public ChangedPlaces with(int intern, MarketRow row) {
    live.setList(intern, row.projects(), row.tiers());
    ChangedPlaces changed = changed();
    int first = market.firstPair(intern);
    int[] projects = new int[market.endPair(intern) - first];
    int[] tiers = new int[projects.length];
    Arrays.setAll(projects, place -> market.project(first + place));
    Arrays.setAll(tiers, place -> market.tier(first + place));
    live.setList(intern, projects, tiers);
    live.takeMoved();
    return changed;
  }

  /**
   * Finds the smallest number of seats with which an intern would be on a project.
   *
   * @param max how many more there may be
   * @return the number, and who would be elsewhere; {@link SeatsFound#NONE} if no number leads
   *     there
   */
  SeatsFound seats(int project, int max, int intern) {
    int seats = market.tree().capacity(project);
    SeatsFound found = SeatsFound.NONE;
    for (int more = 1; more <= max && !found.isFound(); more++) {
      live.setCapacity(project, seats + more);
      if (live.project(intern) == project) {
        found = new SeatsFound(more, changed());
      }
    }
    live.setCapacity(project, seats);
    live.takeMoved();
    return found;
  }

  private ChangedPlaces changed() {
    int[] moved = live.takeMoved();
    return new ChangedPlaces(moved, Arrays.stream(moved).map(live::project).toArray());
  }
}
