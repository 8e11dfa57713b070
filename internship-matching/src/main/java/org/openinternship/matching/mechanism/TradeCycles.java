package org.openinternship.matching.mechanism;

import java.util.Arrays;
import java.util.Optional;
import org.openinternship.core.internal.Interrupts;
import org.openinternship.matching.market.Market;

/**
 * One run of {@link TopTradingCycles}. A cycle stays one until it is made, so neither who sits
 * where nor whose right a seat was depends on where the search for cycles begins.
 */
final class TradeCycles {
  private final Market market;
  private final ProjectPointers projects;

  /** The pair that each intern points by, or -1 for whoever has no place. */
  private final int[] held;

  /** The intern at whom the project pointed that gave each intern a place. */
  private final int[] owner;

  /** The interns from where the search began to where it is. */
  private final int[] path;

  private final boolean[] onPath;

  TradeCycles(Market market) {
    this.market = market;
    this.projects = new ProjectPointers(market);
    int interns = market.interns();
    held = new int[interns];
    Arrays.fill(held, -1);
    owner = new int[interns];
    path = new int[interns];
    onPath = new boolean[interns];
    int[] pointer = new int[interns];
    Arrays.setAll(pointer, market::firstPair);
    for (int start = 0; start < interns; start++) {
      Interrupts.checkAt(start);
      if (projects.isWaiting(start)) {
        follow(start, pointer);
      }
    }
  }

  /** Follows the pointers from an intern until that one has left. */
  private void follow(int start, int[] pointer) {
    int length = 0;
    path[length++] = start;
    onPath[start] = true;
    while (length > 0) {
      int intern = path[length - 1];
      int end = market.endPair(intern);
      while (pointer[intern] < end && !projects.hasSeat(market.project(pointer[intern]))) {
        pointer[intern]++;
      }
      if (pointer[intern] == end) {
        projects.leave(intern);
        onPath[intern] = false;
        length--;
        continue;
      }
      int next = projects.first(market.project(pointer[intern]));
      if (onPath[next]) {
        length = trade(next, length, pointer);
      } else {
        path[length++] = next;
        onPath[next] = true;
      }
    }
  }

  /** Makes the cycle that closes at an intern of the path; returns what is left of the path. */
  private int trade(int closing, int length, int[] pointer) {
    int right = closing;
    int left = length;
    int trader;
    do {
      trader = path[--left];
      onPath[trader] = false;
      held[trader] = pointer[trader];
      owner[trader] = right;
      projects.leave(trader);
      projects.takeSeat(market.project(pointer[trader]));
      right = trader;
    } while (trader != closing);
    return left;
  }

  int[] held() {
    return held;
  }

  /** Tells whose right the seats were. */
  Account account() {
    int[] last = new int[market.projects()];
    Arrays.fill(last, -1);
    for (int intern = 0; intern < held.length; intern++) {
      if (held[intern] >= 0) {
        int project = market.project(held[intern]);
        int right = market.pair(owner[intern], project);
        if (last[project] < 0 || market.beats(last[project], right)) {
          last[project] = right;
        }
      }
    }
    return pair -> {
      int right = last[market.project(pair)];
      return right >= 0 && market.beats(right, pair)
          ? Optional.of(new Because.RightsBefore(right))
          : Optional.empty();
    };
  }
}
