package org.openinternship.matching.mechanism;

import java.util.Arrays;
import java.util.List;
import org.openinternship.core.internal.Interrupts;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.Market;

/**
 * The rounds in which projects pick.
 *
 * <p>Whoever is picked has a place at the end of the round, so a project never looks at a pair
 * twice: it goes down its order once, and each pair is asked of once in all rounds. In a round only
 * the trees pick that lost somebody in the one before, since all others have no seat or nobody to
 * pick.
 */
final class PickRounds implements Tournament.Rules {
  private static final int NONE = -1;

  private final Market market;
  private final List<ConflictRule> rules;
  private final PickLog log;
  private final BindingCapacities tree;
  private final UnofferedPairs waiting;
  private final Tournament best;

  /** Per project or group: how many it has, picks of the round included. */
  private final int[] count;

  /** Per intern: the pair that was made of the picks. */
  private final int[] held;

  /** Per intern: the last of the round's picks, and per pick the one before of the same intern. */
  private final int[] lastPick;

  private int[] before = new int[16];

  /** The pairs picked in the round, and the place of each at its project. */
  private int[] pick = new int[16];

  private int[] placeOfPick = new int[16];

  private int picks;

  /** The interns picked in the round, each once, in the order of their first pick. */
  private final int[] wanted;

  private int wantedCount;

  /** Per project: how many it has looked at, the tier of the last, and the place of that tier. */
  private final int[] seen;

  private final int[] tierSeen;
  private final int[] placeSeen;

  /** The tops of trees that pick in the round. */
  private int[] tops;

  private int topCount;
  private final boolean[] isTop;

  /** The picks of the intern whose conflict is being settled. */
  private int[] alive = new int[4];

  private int aliveCount;

  PickRounds(Market market, List<ConflictRule> rules, PickLog log) {
    this.market = market;
    this.rules = rules;
    this.log = log;
    this.tree = new BindingCapacities(market);
    this.waiting = new UnofferedPairs(market);
    this.count = new int[tree.up.length];
    this.held = new int[market.interns()];
    this.lastPick = new int[held.length];
    this.wanted = new int[held.length];
    Arrays.fill(held, NONE);
    Arrays.fill(lastPick, NONE);
    this.seen = new int[market.projects()];
    this.tierSeen = new int[seen.length];
    this.placeSeen = new int[seen.length];
    this.tops = new int[16];
    this.isTop = new boolean[tree.up.length];
    this.best = new Tournament(tree, this);
    best.begin();
  }

  Assignment run() {
    for (int project = 0; project < market.projects(); project++) {
      best.update(project);
      picksAgain(project);
    }
    while (topCount > 0) {
      int[] now = Arrays.copyOf(tops, topCount);
      topCount = 0;
      for (int top : now) {
        isTop[top] = false;
        pickBelow(top);
      }
      for (int k = 0; k < wantedCount; k++) {
        Interrupts.checkAt(k);
        settle(wanted[k]);
      }
      for (int k = 0; k < wantedCount; k++) {
        lastPick[wanted[k]] = NONE;
      }
      wantedCount = 0;
      picks = 0;
    }
    return Assignment.ofPairs(market, held);
  }

  /** Has the tree of a project pick in the next round. */
  private void picksAgain(int project) {
    int top = top(project);
    if (!isTop[top]) {
      isTop[top] = true;
      if (topCount == tops.length) {
        tops = Arrays.copyOf(tops, 2 * topCount);
      }
      tops[topCount++] = top;
    }
  }

  private int top(int project) {
    int top = project;
    while (tree.up[top] >= 0) {
      top = tree.up[top];
    }
    return top;
  }

  /** Lets a tree pick the best pairs that its seats allow. */
  private void pickBelow(int top) {
    Interrupts.check();
    while (best.leader(top) >= 0) {
      int project = best.leader(top);
      int pair = waiting.best(project);
      int intern = waiting.bestIntern(project);
      look(project);
      if (held[intern] < 0) {
        count(project, 1);
        add(pair, intern, placeSeen[project]);
      }
      best.update(project);
    }
  }

  /** Takes the best pair of a project out of those it has to look at. */
  private void look(int project) {
    int tier = market.tier(waiting.best(project));
    if (seen[project]++ == 0 || tier != tierSeen[project]) {
      tierSeen[project] = tier;
      placeSeen[project] = seen[project];
    }
    waiting.remove(project);
  }

  private void add(int pair, int intern, int place) {
    if (picks == pick.length) {
      pick = Arrays.copyOf(pick, 2 * picks);
      placeOfPick = Arrays.copyOf(placeOfPick, 2 * picks);
      before = Arrays.copyOf(before, 2 * picks);
    }
    if (lastPick[intern] < 0) {
      wanted[wantedCount++] = intern;
    }
    pick[picks] = pair;
    placeOfPick[picks] = place;
    before[picks] = lastPick[intern];
    lastPick[intern] = picks++;
  }

  private void count(int project, int change) {
    for (int node = project; node >= 0; node = tree.up[node]) {
      count[node] += change;
    }
  }

  /** Gives an intern to one of those who picked them; the others pick again. */
  private void settle(int intern) {
    aliveCount = 0;
    for (int at = lastPick[intern]; at >= 0; at = before[at]) {
      if (aliveCount == alive.length) {
        alive = Arrays.copyOf(alive, 2 * aliveCount);
      }
      alive[aliveCount++] = pick[at];
    }
    if (aliveCount > 1) {
      decide(intern);
    }
    held[intern] = alive[0];
  }

  /** Leaves the pick that wins alone at the beginning of those alive. */
  private void decide(int intern) {
    Conflict conflict = new Conflict(market, this, intern);
    int[] lost = new int[aliveCount - 1];
    int[] lostByRule = new int[lost.length];
    long[] lostBy = new long[lost.length];
    long[] wonBy = new long[rules.size() + 1];
    int losers = 0;
    for (int rule = 0; rule <= rules.size() && aliveCount > 1; rule++) {
      long[] values = new long[aliveCount];
      for (int k = 0; k < aliveCount; k++) {
        values[k] = value(conflict, rule, alive[k]);
      }
      long lowest = Arrays.stream(values).min().orElseThrow();
      wonBy[rule] = lowest;
      int left = 0;
      for (int k = 0; k < values.length; k++) {
        if (values[k] == lowest) {
          alive[left++] = alive[k];
        } else {
          lost[losers] = alive[k];
          lostByRule[losers] = rule;
          lostBy[losers++] = values[k];
        }
      }
      aliveCount = left;
    }
    // Only where two projects drew the same number for an intern: the one that comes first there.
    for (int k = 1; k < aliveCount; k++) {
      int better = Math.min(alive[0], alive[k]);
      lost[losers] = Math.max(alive[0], alive[k]);
      lostByRule[losers] = rules.size();
      lostBy[losers++] = wonBy[rules.size()];
      alive[0] = better;
    }
    for (int k = 0; k < losers; k++) {
      int project = market.project(lost[k]);
      count(project, -1);
      best.update(project);
      picksAgain(project);
      log.lost(lost[k], alive[0], lostByRule[k], lostBy[k], wonBy[lostByRule[k]]);
    }
  }

  private long value(Conflict conflict, int rule, int pair) {
    return rule < rules.size()
        ? rules.get(rule).value(conflict, pair)
        : market.lots().numberInList(conflict.intern(), market.project(pair));
  }

  /** Returns the place at its project of a pair picked in this round. */
  int place(int pair) {
    for (int at = lastPick[market.intern(pair)]; at >= 0; at = before[at]) {
      if (pick[at] == pair) {
        return placeOfPick[at];
      }
    }
    throw new IllegalArgumentException("Conflict: pair " + pair + " is not one of the picks");
  }

  /** Tells whether a project has somebody left to pick whom nobody picked in this round. */
  boolean hasOther(int project) {
    boolean changed = false;
    while (!waiting.isEmpty(project) && isGone(waiting.bestIntern(project))) {
      look(project);
      changed = true;
    }
    if (changed) {
      best.update(project);
    }
    return !waiting.isEmpty(project);
  }

  private boolean isGone(int intern) {
    return held[intern] >= 0 || lastPick[intern] >= 0;
  }

  @Override
  public boolean isOpen(int node) {
    return count[node] < tree.capacity[node]
        && (node >= market.projects() || !waiting.isEmpty(node));
  }

  @Override
  public boolean leads(int project, int other) {
    return market.beats(waiting.best(project), waiting.best(other));
  }
}
