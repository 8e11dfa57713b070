package org.openinternship.matching.mechanism;

import java.util.ArrayDeque;
import java.util.Arrays;
import org.openinternship.core.internal.Interrupts;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.JointBlocking;
import org.openinternship.matching.market.Market;

/**
 * One try of {@link JointDeferredAcceptance}: those with lists of their own propose, then one joint
 * list after the other comes in, and after each all who lost a seat, or may get a better one that
 * fell free, have it before the next one comes.
 *
 * <p>Between two moves of joint lists single interns only go down their lists, or up by a chain
 * that ends; each joint list moves at most {@link #MAX_MOVES} times; so every try ends.
 */
final class JointRun {
  /** How many times one joint list may come or move before it is set aside. */
  private static final int MAX_MOVES = 50;

  private final Market market;
  private final JointRows rows;
  private final WaitingInterns waiting;
  private final JointSeats seats;

  /** Per joint list: the row that it has, its end for none. */
  private final int[] rowOf;

  /** Per joint list: how many times it came or moved. */
  private final int[] moves;

  private final boolean[] aside;

  /** Single interns without a seat, each by the pair that it looks at next. */
  private final ArrayDeque<Integer> proposing = new ArrayDeque<>();

  /** Per intern: the pair that it looks at next. */
  private final int[] next;

  private final ArrayDeque<Integer> joining = new ArrayDeque<>();
  private final ArrayDeque<Integer> vacant = new ArrayDeque<>();
  private final boolean[] isVacant;

  /** What was done, so that interrupts are looked at now and then. */
  private long steps;

  JointRun(Market market, JointRows rows, WaitingInterns waiting, JointBlocking blocking) {
    this.market = market;
    this.rows = rows;
    this.waiting = waiting;
    this.seats = new JointSeats(market, rows, blocking);
    this.rowOf = new int[rows.lists()];
    Arrays.setAll(rowOf, rows::end);
    this.moves = new int[rows.lists()];
    this.aside = new boolean[rows.lists()];
    this.next = new int[market.interns()];
    this.isVacant = new boolean[market.projects()];
  }

  /** Runs with the joint lists in an order. */
  Assignment run(int[] order) {
    waiting.restart();
    for (int intern = 0; intern < next.length; intern++) {
      if (WaitingInterns.isSingle(market, rows, intern)) {
        next[intern] = market.firstPair(intern);
        proposing.add(intern);
      }
    }
    settle();
    for (int list : order) {
      joining.add(list);
      settle();
    }
    for (int list : order) {
      if (aside[list] && rowOf[list] == rows.end(list)) {
        takeFreeSeats(list);
      }
    }
    return seats.assignment();
  }

  /** Returns how many pairs of single interns and rows of joint lists block what came of it. */
  long blocking() {
    long blocking = 0;
    for (int intern = 0; intern < next.length; intern++) {
      if (WaitingInterns.isSingle(market, rows, intern)) {
        int held = seats.pairOf(intern);
        int end = held < 0 ? market.endPair(intern) : held;
        for (int pair = market.firstPair(intern); pair < end; pair++) {
          blocking += seats.wouldHold(pair) ? 1 : 0;
        }
      }
    }
    for (int list = 0; list < rows.lists(); list++) {
      for (int row = rows.from(list); row < rowOf[list]; row++) {
        blocking += seats.fits(row) ? 1 : 0;
      }
    }
    return blocking;
  }

  private void settle() {
    while (true) {
      if ((++steps & 0xFFF) == 0) {
        Interrupts.check();
      }
      if (!proposing.isEmpty()) {
        propose(proposing.remove());
      } else if (!vacant.isEmpty()) {
        int project = vacant.remove();
        isVacant[project] = false;
        fill(project);
      } else if (!joining.isEmpty()) {
        join(joining.remove());
      } else {
        return;
      }
    }
  }

  /** Lets a single intern go down its list to the first project that holds it. */
  private void propose(int intern) {
    for (int pair = next[intern]; pair < market.endPair(intern); pair++) {
      if (seats.wouldHold(pair)) {
        seats.put(pair, intern);
        letGo(market.project(pair));
        return;
      }
      waiting.add(pair);
    }
    next[intern] = market.endPair(intern);
  }

  /** Lets the worst of a project go while it holds more than it has seats. */
  private void letGo(int project) {
    while (seats.isBeyond(project)) {
      int pair = seats.worst(project);
      int intern = market.intern(pair);
      int list = rows.listOf(intern);
      if (list >= 0) {
        leave(list);
        joining.add(list);
      } else {
        seats.remove(pair, intern);
        waiting.add(pair);
        next[intern] = pair + 1;
        proposing.add(intern);
      }
    }
  }

  /** Takes all members of a joint list off their seats. */
  private void leave(int list) {
    if (rowOf[list] < rows.end(list)) {
      for (int pair : rows.pairs(rowOf[list])) {
        seats.remove(pair, market.intern(pair));
        vacate(market.project(pair));
      }
    }
    rowOf[list] = rows.end(list);
  }

  private void vacate(int project) {
    if (!isVacant[project]) {
      isVacant[project] = true;
      vacant.add(project);
    }
  }

  /** Gives the free seats of a project to those who would rather sit there. */
  private void fill(int project) {
    int pair = seats.hasRoom(project) ? waiting.first(project, seats) : -1;
    while (pair >= 0) {
      int intern = market.intern(pair);
      int held = seats.pairOf(intern);
      if (held >= 0) {
        seats.remove(held, intern);
        vacate(market.project(held));
      }
      seats.put(pair, intern);
      pair = seats.hasRoom(project) ? waiting.first(project, seats) : -1;
    }
    for (int place = rows.rowsFrom(project); place < rows.rowsEnd(project); place++) {
      int row = rows.rowAt(place);
      int list = rows.listOfRow(row);
      if (row < rowOf[list] && !aside[list] && isIn(list) && seats.fits(row)) {
        join(list);
      }
    }
  }

  /** Tells whether the turn of a joint list has come. */
  private boolean isIn(int list) {
    return moves[list] > 0;
  }

  /** Gives a joint list the first row that fits, if it is better than the one that it has. */
  private void join(int list) {
    if (aside[list]) {
      return;
    }
    int row = rows.from(list);
    while (row < rowOf[list] && !seats.fits(row)) {
      row++;
    }
    if (++moves[list] > MAX_MOVES) {
      aside[list] = true;
    } else if (row < rowOf[list]) {
      leave(list);
      sit(list, row);
    }
  }

  private void sit(int list, int row) {
    rowOf[list] = row;
    for (int pair : rows.pairs(row)) {
      seats.put(pair, market.intern(pair));
    }
    for (int pair : rows.pairs(row)) {
      letGo(market.project(pair));
    }
  }

  private void takeFreeSeats(int list) {
    for (int row = rows.from(list); row < rowOf[list]; row++) {
      if (seats.hasRoomFor(row)) {
        sit(list, row);
        return;
      }
    }
  }
}
