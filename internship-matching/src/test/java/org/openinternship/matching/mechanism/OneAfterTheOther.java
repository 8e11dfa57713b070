package org.openinternship.matching.mechanism;

import org.openinternship.core.internal.Interrupts;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.Market;

/**
 * Interns offer one after the other, and whoever has to go offers at once: the plain kernel.
 *
 * <p>A pair offered to a project looks for the innermost full node on its path. None: it is held.
 * Else it must beat the worst pair held below that node, which then has to go. As the nodes are
 * nested, that keeps the greedy best set of all pairs ever offered.
 *
 * <p>Each project keeps its held pairs worst first in a binary heap; groups find their worst by a
 * {@link Tournament}. Held sets only get better, so a project never again takes a pair worse than
 * one it has refused: {@link #cutoff} rejects most offers without touching the heaps. Equal
 * priorities, of interns who drew the same number, pass the cutoff and are compared in full: the
 * lower index is the better one.
 */
final class OneAfterTheOther implements Tournament.Rules {

  private static final int NOBODY = -1;
  private static final int REFUSED = -2;

  private final Market market;
  private final BindingCapacities tree;
  private final Tournament worst;

  /** Per intern: the pair held or offered last. */
  private final int[] offered;

  /** Per project: pairs of a priority beyond this are refused for good. */
  private final long[] cutoff;

  private final int[] count;
  private final int[] firstSlot;
  private final long[] slotPriority;
  private final int[] slotIntern;

  OneAfterTheOther(Market market, BindingCapacities tree) {
    this.market = market;
    this.tree = tree;
    this.worst = new Tournament(tree, this);
    int projects = market.projects();
    this.offered = new int[market.interns()];
    this.cutoff = new long[projects];
    this.count = new int[tree.up.length];
    this.firstSlot = new int[projects + 1];
    for (int project = 0; project < projects; project++) {
      cutoff[project] = tree.capacity[project] == 0 ? -1 : Long.MAX_VALUE;
      firstSlot[project + 1] = Math.addExact(firstSlot[project], tree.capacity[project]);
    }
    this.slotPriority = new long[firstSlot[projects]];
    this.slotIntern = new int[firstSlot[projects]];
    worst.begin();
  }

  Assignment run() {
    for (int intern = 0; intern < offered.length; intern++) {
      offered[intern] = market.firstPair(intern) - 1;
    }
    for (int intern = 0; intern < offered.length; intern++) {
      if ((intern & 0xFFF) == 0) {
        Interrupts.check();
      }
      int free = market.isPinned(intern) ? NOBODY : intern;
      while (free != NOBODY) {
        free = offerOn(free);
      }
    }
    for (int intern = 0; intern < offered.length; intern++) {
      if (offered[intern] == market.endPair(intern) || market.isPinned(intern)) {
        offered[intern] = -1;
      }
    }
    return Assignment.ofPairs(market, offered);
  }

  /** Goes on down the intern's list until it is held; returns who had to go for it, if anyone. */
  private int offerOn(int intern) {
    int end = market.endPair(intern);
    for (int pair = offered[intern] + 1; pair < end; pair++) {
      int project = market.project(pair);
      long priority = market.priority(pair);
      if (priority <= cutoff[project]) {
        offered[intern] = pair;
        int gone = offer(pair, intern, project, priority);
        if (gone != REFUSED) {
          return gone;
        }
      }
    }
    offered[intern] = end;
    return NOBODY;
  }

  private int offer(int pair, int intern, int project, long priority) {
    if (count[project] == tree.capacity[project]) {
      if (!isWorse(firstSlot[project], priority, intern)) {
        return REFUSED;
      }
      int gone = slotIntern[firstSlot[project]];
      siftDown(project, priority, intern);
      cutoff[project] = slotPriority[firstSlot[project]];
      worst.update(project);
      return gone;
    }
    int full = innermostFull(project);
    if (full < 0) {
      hold(project, priority, intern);
      return NOBODY;
    }
    int from = worst.leader(full);
    if (from < 0 || !market.beats(pair, worstPair(from))) {
      cutoff[project] = priority;
      return REFUSED;
    }
    int gone = letGo(from);
    hold(project, priority, intern);
    return gone;
  }

  private int innermostFull(int project) {
    int node = tree.up[project];
    while (node >= 0 && count[node] < tree.capacity[node]) {
      node = tree.up[node];
    }
    return node;
  }

  private void hold(int project, long priority, int intern) {
    siftUp(project, priority, intern);
    count(project, 1);
    if (count[project] == tree.capacity[project]) {
      cutoff[project] = slotPriority[firstSlot[project]];
    }
    worst.update(project);
  }

  private int letGo(int project) {
    int first = firstSlot[project];
    int gone = slotIntern[first];
    cutoff[project] = slotPriority[first];
    count(project, -1);
    int last = first + count[project];
    siftDown(project, slotPriority[last], slotIntern[last]);
    worst.update(project);
    return gone;
  }

  private void count(int project, int change) {
    for (int node = project; node >= 0; node = tree.up[node]) {
      count[node] += change;
    }
  }

  /** Puts a pair after the held ones and lets it rise while it is worse than the one above it. */
  private void siftUp(int project, long priority, int intern) {
    int first = firstSlot[project];
    int at = first + count[project];
    while (at > first) {
      int above = first + (at - first - 1) / 2;
      if (isWorse(above, priority, intern)) {
        break;
      }
      slotPriority[at] = slotPriority[above];
      slotIntern[at] = slotIntern[above];
      at = above;
    }
    slotPriority[at] = priority;
    slotIntern[at] = intern;
  }

  /** Replaces the worst held pair and lets the new one sink below every worse one. */
  private void siftDown(int project, long priority, int intern) {
    int first = firstSlot[project];
    int end = first + count[project];
    int at = first;
    for (int below = at + 1; below < end; below = 2 * at - first + 1) {
      if (below + 1 < end && isWorse(below + 1, slotPriority[below], slotIntern[below])) {
        below++;
      }
      if (!isWorse(below, priority, intern)) {
        break;
      }
      slotPriority[at] = slotPriority[below];
      slotIntern[at] = slotIntern[below];
      at = below;
    }
    slotPriority[at] = priority;
    slotIntern[at] = intern;
  }

  /** Tells whether the pair of a slot is worse than another one of the same project. */
  private boolean isWorse(int slot, long priority, int intern) {
    return slotPriority[slot] > priority
        || (slotPriority[slot] == priority && slotIntern[slot] > intern);
  }

  private int worstPair(int project) {
    return offered[slotIntern[firstSlot[project]]];
  }

  @Override
  public boolean isOpen(int node) {
    return node >= market.projects() || count[node] > 0;
  }

  @Override
  public boolean leads(int project, int other) {
    return market.beats(worstPair(other), worstPair(project));
  }
}
