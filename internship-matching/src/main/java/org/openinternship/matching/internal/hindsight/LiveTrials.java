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

  @Override
  public boolean hearFacts() {
    return false;
  }

  /**
   * Gives a project a number of seats, which stays until it is {@linkplain #backToSeats taken
   * back}.
   *
   * @return who would be elsewhere, if an intern would be on the project; else nobody is looked for
   */
  ChangedPlaces withSeats(int project, int seats, int intern) {
    live.setCapacity(project, seats);
    return live.project(intern) == project ? changed() : ChangedPlaces.NONE;
  }

  /** Gives a project the number of seats that it has. */
  void backToSeats(int project, int seats) {
    live.setCapacity(project, seats);
    live.takeMoved();
  }

  private ChangedPlaces changed() {
    int[] moved = live.takeMoved();
    return new ChangedPlaces(moved, Arrays.stream(moved).map(live::project).toArray());
  }
}
