package org.openinternship.matching.mechanism;

import java.util.Arrays;
import java.util.Iterator;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.JointBlocking;
import org.openinternship.matching.market.Market;

/** The pairs that projects hold while joint lists are run, each project's in its own order. */
final class JointSeats {
  private static final int NOBODY = -1;

  private final Market market;
  private final JointRows rows;
  private final JointBlocking blocking;

  /** Per project: the pairs that it holds, best first; null while it never held any. */
  private final @Nullable NavigableSet<Integer>[] held;

  /** Per intern: the pair that it holds, -1 for none. */
  private final int[] pairOf;

  JointSeats(Market market, JointRows rows, JointBlocking blocking) {
    this.market = market;
    this.rows = rows;
    this.blocking = blocking;
    @SuppressWarnings({"unchecked", "rawtypes"})
    @Nullable NavigableSet<Integer>[] none = new NavigableSet[market.projects()];
    this.held = none;
    this.pairOf = new int[market.interns()];
    Arrays.fill(pairOf, NOBODY);
  }

  /** Returns the pair that an intern holds, -1 for none. */
  int pairOf(int intern) {
    return pairOf[intern];
  }

  boolean hasRoom(int project) {
    return size(project) < rows.seats(project);
  }

  private int size(int project) {
    NavigableSet<Integer> pairs = held[project];
    return pairs == null ? 0 : pairs.size();
  }

  /** Tells whether a project with room, or with somebody worse, would hold a pair. */
  boolean wouldHold(int pair) {
    int project = market.project(pair);
    return hasRoom(project) || (rows.seats(project) > 0 && market.beats(pair, worst(project)));
  }

  /** Returns the worst pair of a project that holds one. */
  int worst(int project) {
    NavigableSet<Integer> pairs = held[project];
    return pairs == null ? NOBODY : pairs.last();
  }

  boolean isBeyond(int project) {
    return size(project) > rows.seats(project);
  }

  void put(int pair, int intern) {
    NavigableSet<Integer> pairs = held[market.project(pair)];
    if (pairs == null) {
      pairs = new TreeSet<>(market.bestFirst());
      held[market.project(pair)] = pairs;
    }
    pairs.add(pair);
    pairOf[intern] = pair;
  }

  void remove(int pair, int intern) {
    NavigableSet<Integer> pairs = held[market.project(pair)];
    if (pairs != null) {
      pairs.remove(pair);
    }
    pairOf[intern] = NOBODY;
  }

  /** Tells whether all projects of a row would have those whom it sends them. */
  boolean fits(int row) {
    int[] pairs = rows.pairs(row);
    for (int pair : pairs) {
      if (!fits(pair, pairs, rows.listOfRow(row))) {
        return false;
      }
    }
    return true;
  }

  /** Tells whether a row needs no more than the seats that are free. */
  boolean hasRoomFor(int row) {
    int[] pairs = rows.pairs(row);
    for (int pair : pairs) {
      int project = market.project(pair);
      int sent = 0;
      for (int other : pairs) {
        sent += market.project(other) == project ? 1 : 0;
      }
      if (size(project) + sent > rows.seats(project)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Tells whether a project chooses a pair of a row: of those who have to go none is it, or stands
   * before it.
   */
  private boolean fits(int pair, int[] pairs, int list) {
    int project = market.project(pair);
    NavigableSet<Integer> present = held[project];
    int sent = 0;
    int worst = pair;
    for (int other : pairs) {
      if (market.project(other) == project) {
        sent++;
        worst = market.beats(worst, other) ? other : worst;
      }
    }
    if (worst != pair) {
      return true; // the worst one is asked for all
    }
    int others = 0;
    if (present != null) {
      others = present.size();
      for (int place = 0; place < rows.list(list).size(); place++) {
        int own = pairOf[rows.list(list).member(place)];
        others -= own >= 0 && market.project(own) == project && !counts(own, pairs) ? 1 : 0;
      }
    }
    int go = others + sent - rows.seats(project);
    if (go <= 0 || present == null) {
      return go <= 0;
    }
    for (Iterator<Integer> from = present.descendingIterator(); from.hasNext(); ) {
      int next = from.next();
      if (market.beats(next, worst)) {
        return false;
      }
      if (next != worst && (isOfOthers(next, list) || counts(next, pairs))) {
        if (--go == 0) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isOfOthers(int pair, int list) {
    return rows.listOf(market.intern(pair)) != list;
  }

  /** Tells whether a pair that a member holds counts as another's: one that the row leaves. */
  private boolean counts(int pair, int[] pairs) {
    if (blocking == JointBlocking.LEFT_SEATS_SERVE) {
      return false;
    }
    for (int other : pairs) {
      if (other == pair) {
        return false;
      }
    }
    return true;
  }

  Assignment assignment() {
    return Assignment.ofPairs(market, pairOf);
  }
}
