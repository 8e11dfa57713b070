package org.openinternship.matching.mechanism;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.openinternship.core.internal.Interrupts;
import org.openinternship.matching.market.JointList;
import org.openinternship.matching.market.Market;

/**
 * The rows of a market's joint lists, in pairs: which pairs each row needs, and which rows need a
 * project; and the seats that each project has for those who are not pinned. Lists have numbers by
 * what they draw, and rows have numbers, one list's after the other's: so the order in which lists
 * and members were given changes nothing.
 */
final class JointRows {
  private final List<JointList> lists;

  /** Per list: its first row. */
  private final int[] first;

  /** Per row: the pairs that it needs, of those members whom it gives a place. */
  private final int[][] pairs;

  /** Per row: its list. */
  private final int[] list;

  /** Per project: where its rows begin in {@link #rowsAt}. */
  private final int[] firstAt;

  private final int[] rowsAt;

  /** Per intern: the list it is in, -1 for none. */
  private final int[] listOf;

  /** Per project: how many it can hold beside those who are pinned. */
  private final int[] seats;

  JointRows(Market market) {
    lists = JointOrders.drawn(market);
    first = new int[lists.size() + 1];
    for (int at = 0; at < lists.size(); at++) {
      first[at + 1] = first[at] + lists.get(at).rows();
    }
    pairs = new int[first[lists.size()]][];
    list = new int[pairs.length];
    firstAt = new int[market.projects() + 1];
    for (int at = 0; at < lists.size(); at++) {
      Interrupts.checkAt(at);
      int[] places = byLots(market, lists.get(at));
      for (int row = 0; row < lists.get(at).rows(); row++) {
        list[first[at] + row] = at;
        pairs[first[at] + row] = pairs(market, lists.get(at), row, places);
      }
    }
    for (int row = 0; row < pairs.length; row++) {
      for (int project : projects(market, row)) {
        firstAt[project + 1]++;
      }
    }
    for (int project = 0; project < market.projects(); project++) {
      firstAt[project + 1] += firstAt[project];
    }
    rowsAt = new int[firstAt[market.projects()]];
    int[] next = firstAt.clone();
    for (int row = 0; row < pairs.length; row++) {
      for (int project : projects(market, row)) {
        rowsAt[next[project]++] = row;
      }
    }
    listOf = new int[market.interns()];
    Arrays.fill(listOf, -1);
    for (int at = 0; at < lists.size(); at++) {
      for (int place = 0; place < lists.get(at).size(); place++) {
        listOf[lists.get(at).member(place)] = at;
      }
    }
    seats = market.freeSeats();
  }

  /** The places of the members by what they draw. */
  private static int[] byLots(Market market, JointList joint) {
    long[] number = new long[joint.size()];
    Arrays.setAll(number, place -> market.lots().number(joint.member(place)));
    return IntStream.range(0, number.length)
        .boxed()
        .sorted(
            Comparator.comparingLong((Integer place) -> number[place])
                .thenComparingInt(joint::member))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private static int[] pairs(Market market, JointList joint, int row, int[] places) {
    int[] pairs = new int[places.length];
    int size = 0;
    for (int place : places) {
      if (joint.project(row, place) >= 0) {
        pairs[size++] = market.pair(joint.member(place), joint.project(row, place));
      }
    }
    return Arrays.copyOf(pairs, size);
  }

  /** The projects of a row, each once. */
  private int[] projects(Market market, int row) {
    return Arrays.stream(pairs[row]).map(market::project).distinct().toArray();
  }

  int lists() {
    return lists.size();
  }

  JointList list(int at) {
    return lists.get(at);
  }

  /** Returns the list of a row. */
  int listOfRow(int row) {
    return list[row];
  }

  /** Returns the first row of a list. */
  int from(int list) {
    return first[list];
  }

  /** Returns one more than the last row of a list. */
  int end(int list) {
    return first[list + 1];
  }

  /** Returns the pairs that a row needs; not to be changed. */
  int[] pairs(int row) {
    return pairs[row];
  }

  int rowsFrom(int project) {
    return firstAt[project];
  }

  int rowsEnd(int project) {
    return firstAt[project + 1];
  }

  int rowAt(int place) {
    return rowsAt[place];
  }

  /** Returns the list that an intern is in, -1 for none. */
  int listOf(int intern) {
    return listOf[intern];
  }

  int seats(int project) {
    return seats[project];
  }
}
