package org.openinternship.matching.stable;

import java.util.Arrays;
import org.openinternship.core.internal.Interrupts;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.Market;

/**
 * The precedence of rotations where no two projects share a limit, in one pass over their moves.
 *
 * <p>What a project holds in stable assignments gets better one rotation after the other. So a
 * rotation comes after the last one at each of its projects, and where an intern goes past a pair,
 * after the rotation since which the project would not take it any more (Gusfield, Irving 1989).
 */
final class FlatPrecedence {
  private static final int NONE = -1;

  private final Market market;
  private final Rotations rotations;
  private final ProjectLists lists;
  private final int[] places;
  private final boolean[] held;

  /** Per project: the last rotation there so far. */
  private final int[] last;

  /** Per pair: the rotation since which its project would not take it; -1 if it never would. */
  private final int[] refusedSince;

  private FlatPrecedence(Market market, Assignment internOptimal, Rotations rotations) {
    this.market = market;
    this.rotations = rotations;
    this.lists = new ProjectLists(market);
    this.places = lists.places();
    this.held = new boolean[market.pairs()];
    this.last = new int[market.projects()];
    this.refusedSince = new int[market.pairs()];
    Arrays.fill(last, NONE);
    Arrays.fill(refusedSince, NONE);
    for (int intern = 0; intern < market.interns(); intern++) {
      if (internOptimal.pair(intern) >= 0) {
        held[internOptimal.pair(intern)] = true;
      }
    }
  }

  static Precedence of(Market market, Assignment internOptimal, Rotations rotations) {
    FlatPrecedence pass = new FlatPrecedence(market, internOptimal, rotations);
    Precedence.Collector collector = new Precedence.Collector(rotations.count());
    for (int rotation = 0; rotation < rotations.count(); rotation++) {
      Interrupts.checkAt(rotation);
      pass.collect(rotation, collector);
      pass.carryOut(rotation);
      collector.close();
    }
    return collector.build();
  }

  private void collect(int rotation, Precedence.Collector collector) {
    for (int move = rotations.first(rotation); move < rotations.first(rotation + 1); move++) {
      int to = rotations.to(move);
      collector.add(last[market.project(to)]);
      for (int passed = rotations.from(move) + 1; passed < to; passed++) {
        collector.add(refusedSince[passed]);
      }
    }
  }

  private void carryOut(int rotation) {
    int end = rotations.first(rotation + 1);
    for (int move = rotations.first(rotation); move < end; move++) {
      held[rotations.from(move)] = false;
      held[rotations.to(move)] = true;
      last[market.project(rotations.to(move))] = rotation;
    }
    for (int move = rotations.first(rotation); move < end; move++) {
      // The pair given up was the worst that its project held.
      for (int at = places[rotations.from(move)]; !held[lists.pair(at)]; at--) {
        refusedSince[lists.pair(at)] = rotation;
      }
    }
  }
}
