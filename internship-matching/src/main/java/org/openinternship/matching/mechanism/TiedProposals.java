package org.openinternship.matching.mechanism;

import java.util.Arrays;
import org.openinternship.core.internal.Interrupts;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.Market;

/**
 * One run of {@link TiesKept}. An intern goes down the list tie by tie. Of a tie those projects
 * come first that have a free seat; while there is another such one, the intern is <i>uncertain</i>
 * and gives way to anybody without losing the project. Then all of the tie are asked in order, and
 * who is refused there is refused for good. After the whole list it is gone through once more, and
 * the intern, now a <i>latecomer</i>, comes before all others of the same tier.
 *
 * <p>A project that is full once stays full, so each pointer only moves on.
 */
final class TiedProposals {
  private static final int NOBODY = -1;

  private final Market market;
  private final TiedSeats seats;

  /** Per intern: the pair held, -1 for none. */
  private final int[] held;

  private final boolean[] late;

  /** Per intern: the end of the present tie, and the next pair of it that may have a free seat. */
  private final int[] tieEnd;

  private final int[] look;

  /** Per intern: the next pair of the tie to ask for good, and one that refused before. */
  private final int[] next;

  private final int[] refused;

  /** Per project: those who came while it had a free seat, some of whom may be uncertain. */
  private final int[][] early;

  private final int[] earlyCount;

  TiedProposals(Market market) {
    this.market = market;
    int interns = market.interns();
    held = filled(interns);
    refused = filled(interns);
    late = new boolean[interns];
    next = new int[interns];
    Arrays.setAll(next, market::firstPair);
    tieEnd = next.clone();
    look = next.clone();
    seats = new TiedSeats(market, held, late);
    early = new int[market.projects()][0];
    earlyCount = new int[market.projects()];
  }

  private static int[] filled(int length) {
    int[] nobody = new int[length];
    Arrays.fill(nobody, NOBODY);
    return nobody;
  }

  Assignment run() {
    long[] turns = SerialDictatorship.turns(market);
    int steps = 0;
    for (long turn : turns) {
      int asking = (int) turn;
      while (asking != NOBODY && !market.isPinned(asking)) {
        Interrupts.checkAt(steps++);
        asking = ask(asking);
      }
    }
    return Assignment.ofPairs(market, held);
  }

  /** Lets an intern ask until a project takes them or none is left; returns who lost a seat. */
  private int ask(int intern) {
    while (beginTie(intern)) {
      if (!late[intern] && findFree(intern)) {
        int pair = look[intern]++;
        hold(intern, pair);
        remember(market.project(pair), intern);
        return NOBODY;
      }
      if (next[intern] == refused[intern]) {
        next[intern]++;
      } else {
        int pair = next[intern];
        int project = market.project(pair);
        int gone = seats.isEmpty(project) ? NOBODY : inTheWay(project, pair, late[intern]);
        if (gone != NOBODY) {
          hold(intern, pair);
          return gone;
        }
        next[intern]++;
      }
    }
    return NOBODY;
  }

  /** Goes on to the next tie where the present one is through; tells whether there is one. */
  private boolean beginTie(int intern) {
    if (next[intern] < tieEnd[intern]) {
      return true;
    }
    if (next[intern] == market.endPair(intern)) {
      if (late[intern]) {
        return false;
      }
      late[intern] = true;
      next[intern] = market.firstPair(intern);
      refused[intern] = NOBODY;
    }
    int from = next[intern];
    int end = from;
    while (end < market.endPair(intern)
        && market.choice(intern, end) == market.choice(intern, from)) {
      end++;
    }
    tieEnd[intern] = end;
    look[intern] = from;
    return end > from;
  }

  /** Looks for a free seat in the rest of the tie. */
  private boolean findFree(int intern) {
    int end = tieEnd[intern];
    while (look[intern] < end && seats.isFull(market.project(look[intern]))) {
      look[intern]++;
    }
    return look[intern] < end;
  }

  /**
   * Takes somebody's seat at a full project for a pair; returns them, or -1 if nobody gives way.
   */
  private int inTheWay(int project, int pair, boolean isLate) {
    int uncertain = uncertain(project);
    if (uncertain != NOBODY) {
      seats.remove(project, uncertain);
      held[uncertain] = NOBODY;
      return uncertain;
    }
    int worst = seats.worst(project);
    if (!seats.isBehind(held[worst], late[worst], pair, isLate)) {
      return NOBODY;
    }
    seats.remove(project, worst);
    if (held[worst] == next[worst]) {
      next[worst]++;
    } else {
      refused[worst] = held[worst];
    }
    held[worst] = NOBODY;
    return worst;
  }

  /** Finds somebody at a full project who could still turn to a tied one with a free seat. */
  private int uncertain(int project) {
    while (earlyCount[project] > 0) {
      int intern = early[project][--earlyCount[project]];
      boolean isHere = held[intern] >= 0 && market.project(held[intern]) == project;
      if (isHere && !late[intern] && findFree(intern)) {
        return intern;
      }
    }
    return NOBODY;
  }

  private void hold(int intern, int pair) {
    held[intern] = pair;
    seats.add(market.project(pair), intern);
  }

  private void remember(int project, int intern) {
    if (earlyCount[project] == early[project].length) {
      early[project] = Arrays.copyOf(early[project], Math.max(4, 2 * earlyCount[project]));
    }
    early[project][earlyCount[project]++] = intern;
  }

  @Override
  public String toString() {
    return "TiedProposals(" + market + ")";
  }
}
