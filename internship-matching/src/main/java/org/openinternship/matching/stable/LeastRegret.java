package org.openinternship.matching.stable;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.PriorityQueue;
import org.openinternship.core.internal.Interrupts;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.Market;

/**
 * The stable assignment in which the worst rank that anybody holds is best, of several the one that
 * interns like best (Gusfield, <i>Three fast algorithms for four problems in stable marriage</i>,
 * 1987).
 *
 * <p>Begins with the intern-optimal one. As long as the worst rank is one at a project, only the
 * rotation that gives up that pair can help, with all before it; once it is one on an intern's
 * list, nothing can: interns only move to later choices.
 */
final class LeastRegret {
  private final Market market;
  private final Rotations rotations;
  private final Precedence precedence;

  /** Per pair: the rotation that gives it up, or -1. */
  private final int[] givenUpBy;

  private final BitSet closed = new BitSet();

  /** The pairs that are or were held, the worst rank at a project first. */
  private final PriorityQueue<Integer> worstFirst;

  private final int[] ranks;
  private int worstChoice;

  private LeastRegret(
      Market market, Assignment internOptimal, Rotations rotations, Precedence precedence) {
    this.market = market;
    this.rotations = rotations;
    this.precedence = precedence;
    this.ranks = new ProjectLists(market).ranks();
    this.worstFirst = new PriorityQueue<>(Comparator.comparingInt(pair -> -ranks[pair]));
    this.givenUpBy = new int[market.pairs()];
    Arrays.fill(givenUpBy, -1);
    for (int rotation = 0; rotation < rotations.count(); rotation++) {
      for (int move = rotations.first(rotation); move < rotations.first(rotation + 1); move++) {
        givenUpBy[rotations.from(move)] = rotation;
      }
    }
    for (int intern = 0; intern < market.interns(); intern++) {
      if (internOptimal.pair(intern) >= 0) {
        take(internOptimal.pair(intern));
      }
    }
  }

  /** Returns the rotations to carry out. */
  static BitSet of(
      Market market, Assignment internOptimal, Rotations rotations, Precedence precedence) {
    return new LeastRegret(market, internOptimal, rotations, precedence).search();
  }

  private BitSet search() {
    BitSet best = new BitSet();
    int least = Integer.MAX_VALUE;
    while (!worstFirst.isEmpty()) {
      Interrupts.check();
      int worst = worstFirst.element();
      int leaving = givenUpBy[worst];
      if (leaving >= 0 && closed.get(leaving)) {
        worstFirst.remove();
        continue;
      }
      int regret = Math.max(worstChoice, ranks[worst]);
      if (regret < least) {
        least = regret;
        best = (BitSet) closed.clone();
      }
      if (worstChoice >= least || leaving < 0) {
        break;
      }
      close(leaving);
    }
    return best;
  }

  private void take(int pair) {
    worstFirst.add(pair);
    worstChoice = Math.max(worstChoice, market.choice(pair));
  }

  /** Adds a rotation and all that come before it. */
  private void close(int rotation) {
    int[] waiting = new int[16];
    int size = 0;
    waiting[size++] = rotation;
    closed.set(rotation);
    while (size > 0) {
      int next = waiting[--size];
      for (int move = rotations.first(next); move < rotations.first(next + 1); move++) {
        take(rotations.to(move));
      }
      for (int k = precedence.firstBefore(next); k < precedence.firstBefore(next + 1); k++) {
        int earlier = precedence.before(k);
        if (!closed.get(earlier)) {
          closed.set(earlier);
          waiting = size == waiting.length ? Arrays.copyOf(waiting, 2 * size) : waiting;
          waiting[size++] = earlier;
        }
      }
    }
  }
}
