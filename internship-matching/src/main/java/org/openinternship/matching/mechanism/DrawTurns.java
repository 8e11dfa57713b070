package org.openinternship.matching.mechanism;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.openinternship.matching.market.JointList;
import org.openinternship.matching.market.Market;

/**
 * Whose turn it is in a {@link PriorityDraw}: every intern with a list of its own by the number
 * that it drew, and those who are linked together, by the greatest number among them. Each has
 * wishes, one after the other: its pairs, or the rows of the joint list.
 */
final class DrawTurns {
  private final Market market;
  private final List<JointList> lists;

  /** The numbers in the upper halves, below them the intern, or behind all interns the list. */
  private final long[] turns;

  /** Of each intern its next pair, and behind them of each list its next row. */
  private final int[] next;

  private final int size;

  DrawTurns(Market market) {
    this.market = market;
    lists = market.jointLists();
    next = new int[market.interns() + lists.size()];
    turns = new long[next.length];
    int taken = 0;
    for (int intern = 0; intern < market.interns(); intern++) {
      next[intern] = market.firstPair(intern);
      if (market.jointListOf(intern) < 0) {
        turns[taken++] = turn(market.lots().number(intern), intern);
      }
    }
    for (int list = 0; list < lists.size(); list++) {
      turns[taken++] = turn(number(market, lists.get(list)), market.interns() + list);
    }
    Arrays.sort(turns, 0, taken);
    size = taken;
  }

  private static long turn(long number, int who) {
    return (number << 32 | who) ^ Long.MIN_VALUE;
  }

  /** The number by which those of a list take their turn. */
  static long number(Market market, JointList list) {
    long greatest = market.lots().number(list.member(0));
    for (int place = 1; place < list.size(); place++) {
      greatest = Math.max(greatest, market.lots().number(list.member(place)));
    }
    return greatest;
  }

  int size() {
    return size;
  }

  /** Gives those whose turn it is the first wish that can be had, of those up to a choice. */
  void take(int turn, int choices, OpenSeats seats) {
    int who = (int) turns[turn];
    if (who < market.interns()) {
      takePair(who, choices, seats);
    } else {
      takeRow(who, choices, seats);
    }
  }

  private void takePair(int intern, int choices, OpenSeats seats) {
    while (seats.isFree(intern)
        && next[intern] < market.endPair(intern)
        && market.choice(intern, next[intern]) <= choices) {
      seats.offer(intern, next[intern]++);
    }
  }

  private void takeRow(int who, int choices, OpenSeats seats) {
    JointList list = lists.get(who - market.interns());
    while (next[who] < list.rows() && list.choice(next[who]) <= choices) {
      if (seats.offerAll(pairs(list, next[who]++))) {
        next[who] = list.rows();
      }
    }
  }

  private int[] pairs(JointList list, int row) {
    return IntStream.range(0, list.size())
        .filter(place -> list.project(row, place) >= 0)
        .map(place -> market.pair(list.member(place), list.project(row, place)))
        .toArray();
  }
}
