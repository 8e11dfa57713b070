package org.openinternship.matching.market;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What stable means, from the definition: an institution chooses greedily, best pair first, as long
 * as all capacities on the path allow. Tries every assignment; shares nothing with the library's
 * mechanisms and checks.
 */
public final class Oracle {

  private final Market market;

  public Oracle(Market market) {
    this.market = market;
  }

  /** Every assignment in which each intern holds one of its pairs or none, feasible or not. */
  public List<Assignment> assignments() {
    List<Assignment> all = new ArrayList<>();
    int[] held = new int[market.interns()];
    Arrays.fill(held, -1);
    extend(0, held, all);
    return all;
  }

  private void extend(int intern, int[] held, List<Assignment> all) {
    if (intern == held.length) {
      all.add(Assignment.ofPairs(market, held));
      return;
    }
    held[intern] = -1;
    extend(intern + 1, held, all);
    for (int e = market.firstPair(intern);
        !market.isPinned(intern) && e < market.endPair(intern); ) {
      held[intern] = e++;
      extend(intern + 1, held, all);
    }
  }

  public List<Assignment> stable(boolean vacated) {
    return assignments().stream()
        .filter(a -> isFeasible(a) && blocking(a, vacated).isEmpty())
        .toList();
  }

  /** Whether pins and capacities are kept, and everybody else has a pair of theirs or nothing. */
  public boolean isFeasible(Assignment assignment) {
    int[] free = market.tree().capacities();
    for (int i = 0; i < market.interns(); i++) {
      int at = assignment.project(i);
      boolean kept =
          market.isPinned(i)
              ? at == market.pinnedProject(i)
              : at < 0
                  || (assignment.pair(i) >= 0
                      && market.project(assignment.pair(i)) == at
                      && market.intern(assignment.pair(i)) == i);
      if (!kept) {
        return false;
      }
      take(market.tree(), free, at);
    }
    return Arrays.stream(free).allMatch(left -> left >= 0)
        && (market.reserves().isEmpty() || choose(held(assignment)).containsAll(held(assignment)));
  }

  /**
   * Whether for every pair that its intern would rather have some full node on the path is held,
   * but for pins, by pairs that stand before it.
   */
  public boolean hasCutoffs(Assignment assignment) {
    return everyPreferred(assignment)
        .allMatch(
            e -> {
              for (int node = market.project(e); node >= 0; node = market.tree().parent(node)) {
                int at = node;
                boolean before =
                    held(assignment).stream()
                        .filter(other -> market.tree().contains(at, market.project(other)))
                        .allMatch(other -> market.beats(other, e));
                if (before && isFull(assignment, node)) {
                  return true;
                }
              }
              return false;
            });
  }

  private boolean isFull(Assignment assignment, int node) {
    int[] free = market.tree().capacities();
    for (int i = 0; i < market.interns(); i++) {
      take(market.tree(), free, assignment.project(i));
    }
    return market.tree().isLimited(node) && free[node] == 0;
  }

  private IntStream everyPreferred(Assignment assignment) {
    return IntStream.range(0, market.interns())
        .filter(i -> !market.isPinned(i))
        .flatMap(
            i ->
                IntStream.range(
                    market.firstPair(i),
                    assignment.pair(i) >= 0 ? assignment.pair(i) : market.endPair(i)));
  }

  /** Whether in some order of turns everybody gets the best that has a seat left in their turn. */
  public boolean isByTurns(Assignment assignment) {
    int[] free = market.tree().capacities();
    boolean[] done = new boolean[market.interns()];
    for (int i = 0; i < market.interns(); i++) {
      take(market.tree(), free, market.pinnedProject(i));
      done[i] = market.isPinned(i);
    }
    return isByTurns(assignment, free, done);
  }

  private boolean isByTurns(Assignment assignment, int[] free, boolean[] done) {
    boolean allDone = true;
    for (int i = 0; i < done.length; i++) {
      allDone &= done[i];
      if (!done[i] && best(i, free) == assignment.pair(i)) {
        int[] left = free.clone();
        take(market.tree(), left, assignment.project(i));
        boolean[] more = done.clone();
        more[i] = true;
        if (isByTurns(assignment, left, more)) {
          return true;
        }
      }
    }
    return allDone;
  }

  private int best(int intern, int[] free) {
    for (int e = market.firstPair(intern); e < market.endPair(intern); e++) {
      boolean room = true;
      for (int node = market.project(e); node >= 0; node = market.tree().parent(node)) {
        room &= free[node] > 0;
      }
      if (room) {
        return e;
      }
    }
    return -1;
  }

  /** The priorities of the pairs that a project holds, the best first. */
  public long[] priorities(Assignment assignment, int project) {
    return held(assignment).stream()
        .filter(e -> market.project(e) == project)
        .mapToLong(market::priority)
        .sorted()
        .toArray();
  }

  /** The blocking pairs of a feasible assignment. */
  public List<Integer> blocking(Assignment assignment, boolean vacated) {
    List<Integer> blocking = new ArrayList<>();
    for (int i = 0; i < market.interns(); i++) {
      for (int e = market.firstPair(i); !market.isPinned(i) && e < market.endPair(i); e++) {
        if (e == assignment.pair(i)) {
          break;
        }
        List<Integer> offered = held(assignment);
        if (vacated) {
          offered.remove((Integer) assignment.pair(i));
        }
        offered.add(e);
        if (choose(offered).contains(e)) {
          blocking.add(e);
        }
      }
    }
    return blocking;
  }

  private List<Integer> held(Assignment assignment) {
    List<Integer> held = new ArrayList<>();
    for (int i = 0; i < market.interns(); i++) {
      if (assignment.pair(i) >= 0) {
        held.add(assignment.pair(i));
      }
    }
    return held;
  }

  /** Greedy choice; trees do not share a node, so one order by priority serves them all. */
  private List<Integer> choose(List<Integer> offered) {
    List<Integer> sorted = new ArrayList<>(offered);
    sorted.sort((a, b) -> market.beats(a, b) ? -1 : market.beats(b, a) ? 1 : 0);
    CapacityTree tree = market.tree();
    int[] free = tree.capacities();
    for (int i = 0; i < market.interns(); i++) {
      take(tree, free, market.pinnedProject(i));
    }
    List<Integer> chosen = new ArrayList<>();
    for (int p = 0; market.reserves().isPresent() && p < market.projects(); p++) {
      if (market.reserves().get().seats(p) > 0) {
        int project = p;
        List<Integer> here = sorted.stream().filter(e -> market.project(e) == project).toList();
        sorted.removeAll(here);
        List<Integer> interns =
            new ReservesByDefinition(market, p).chosen(here.stream().map(market::intern).toList());
        here.stream().filter(e -> interns.contains(market.intern(e))).forEach(chosen::add);
      }
    }
    for (int e : sorted) {
      boolean room = true;
      for (int node = market.project(e); node >= 0; node = tree.parent(node)) {
        room &= free[node] > 0;
      }
      if (room) {
        take(tree, free, market.project(e));
        chosen.add(e);
      }
    }
    return chosen;
  }

  private static void take(CapacityTree tree, int[] free, int project) {
    for (int node = project; node >= 0; node = tree.parent(node)) {
      free[node] -= tree.isLimited(node) ? 1 : 0;
    }
  }
}
