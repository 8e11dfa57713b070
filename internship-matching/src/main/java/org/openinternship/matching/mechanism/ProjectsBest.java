package org.openinternship.matching.mechanism;

import java.util.Arrays;
import org.openinternship.core.internal.Interrupts;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.Market;

/**
 * The kernel that finds what projects get when they offer, in a market without groups that can
 * fill: it begins with what interns get when they offer, and carries out rotations until there is
 * none.
 *
 * <p>A full project would let its worst intern go to the next project on that intern's list that is
 * full and would rather have this intern than its own worst one, which in turn has to go on. Where
 * this way comes back to a project it has been at, everybody on the circle moves, and each of its
 * projects is better off. Where it comes to an intern who has no such project, or to a project with
 * seats to spare, which has the same interns in every stable result, nobody on the way ever moves.
 *
 * <p>Few interns of a large market can be at different projects in different stable results, so
 * this looks at a small part of what the projects would offer. Lists are only gone down: O(m log s)
 * for m pairs and s seats of a project. The walk that lists all stable assignments goes the same
 * way, below groups too and keeping each rotation; this one reads the rows that interns left.
 *
 * <p>Source: Gusfield, Irving, <i>The stable marriage problem: structure and algorithms</i> (1989);
 * for projects with several seats, Bansal, Agrawal, Malhotra, <i>Polynomial time algorithm for an
 * optimal stable assignment with multiple partners</i> (2007).
 */
final class ProjectsBest {
  private static final int UNSEEN = -1;

  /** The place of a project that keeps what it holds. */
  private static final int STAYS = -2;

  private static final int NONE = -1;

  private final Market market;

  /** Per intern: the pair held. */
  private final int[] held;

  private final FlatHolders holders;
  private final int[] cutoff;

  /** The projects on the way, and of each its worst intern's next pair. */
  private final int[] way;

  private final int[] next;
  private int length;

  /** Per project: its place on the way, or what is known of it. */
  private final int[] place;

  private ProjectsBest(Market market, FlatHolders holders, int[] held) {
    this.market = market;
    this.holders = holders;
    this.held = held;
    this.cutoff = holders.cutoffs();
    this.way = new int[market.projects()];
    this.next = new int[market.projects()];
    this.place = new int[market.projects()];
    Arrays.setAll(
        place, project -> holders.isFull(project) && !holders.isEmpty(project) ? UNSEEN : STAYS);
  }

  /** Returns the best stable result for projects. */
  static Assignment of(Market market, BindingCapacities capacities) {
    int[] held = new int[market.interns()];
    FlatHolders holders = new FlatHolders(market, capacities, held);
    new InternProposing(market, held, holders).propose();
    new ProjectsBest(market, holders, held).carryOutAll();
    return Assignment.ofPairs(market, held);
  }

  private void carryOutAll() {
    for (int project = 0; project < place.length; project++) {
      Interrupts.checkAt(project);
      while (place[project] != STAYS) {
        enter(project);
        while (length > 0) {
          step();
        }
      }
    }
  }

  private void enter(int project) {
    place[project] = length;
    way[length] = project;
    next[length++] = held[holders.worst(project)] + 1;
  }

  private void step() {
    int to = nextProject(length - 1);
    if (to == NONE || place[to] == STAYS) {
      while (length > 0) {
        place[way[--length]] = STAYS;
      }
    } else if (place[to] == UNSEEN) {
      enter(to);
    } else {
      carryOut(place[to]);
    }
  }

  /** Goes on to the next pair of the worst intern at a place; returns its project, -1 for none. */
  private int nextProject(int at) {
    int end = market.endPair(holders.worst(way[at]));
    for (; next[at] < end; next[at]++) {
      long projectAndKey = market.projectAndKey(next[at]);
      int project = (int) (projectAndKey >>> 32);
      int key = (int) projectAndKey;
      if (key > cutoff[project]) {
        continue;
      }
      if (!holders.isFull(project)) {
        return NONE;
      }
      if (key < cutoff[project] || beatsWorst(next[at], project)) {
        return project;
      }
    }
    return NONE;
  }

  private boolean beatsWorst(int pair, int project) {
    return !holders.isEmpty(project) && market.beats(pair, held[holders.worst(project)]);
  }

  /** Moves everybody on the circle that begins at a place of the way, and takes it off the way. */
  private void carryOut(int begin) {
    Interrupts.check();
    int[] movers = new int[length - begin];
    for (int at = begin; at < length; at++) {
      movers[at - begin] = holders.worst(way[at]);
      held[movers[at - begin]] = next[at];
      place[way[at]] = UNSEEN;
    }
    for (int at = begin; at < length; at++) {
      holders.replaceWorst(market.projectAndKey(next[at]), movers[at - begin]);
    }
    length = begin;
  }
}
