package org.openinternship.matching.mechanism;

import org.openinternship.core.internal.Interrupts;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.Market;

/**
 * The kernel in which interns offer, made for a million of them.
 *
 * <p>Such a market is larger than the processor's caches, and what costs time is waiting for
 * memory. So:
 *
 * <ul>
 *   <li>All that a project holds lies in one {@linkplain HeldPairs row}: one wait, not three.
 *   <li>A few bytes a project, such as the key of the worst pair held once it is full, refuse most
 *       offers without the row: {@link FlatHolders} where no group can fill, {@link NestedHolders}
 *       where one can.
 *   <li>Interns offer in rounds: who has to go in one round offers again in the next. A block of a
 *       round first touches what its interns will be refused by, then finds where each of them will
 *       offer and touches the row there, and only then offers. The waits of a block thereby run
 *       beside each other. What was found may be out of date by then and is asked again.
 * </ul>
 *
 * <p>The order of offers does not change the result, so rounds are as good as one intern after the
 * other.
 */
final class InternProposing {
  private static final int BLOCK = 128;
  private static final int NOBODY = -1;

  private final Market market;

  /** Per intern: the pair held or offered last. */
  private final int[] offered;

  private final Holders holders;

  /** The cutoffs of the projects, each at its number {@code << shift}. */
  private final int[] cutoff;

  private final int shift;
  private final boolean grouped;

  /** Those who offer in a round, and in front of them those who have to go in it. */
  private final int[] free;

  /** What touching rows has read: kept, so that it is not optimised away. */
  private int touched;

  InternProposing(Market market, BindingCapacities capacities) {
    this(market, capacities, new int[market.interns()]);
  }

  private InternProposing(Market market, BindingCapacities capacities, int[] offered) {
    this(market, offered, Holders.of(market, capacities, offered));
  }

  /** Lets interns offer to holders who read there what each has offered last. */
  InternProposing(Market market, int[] offered, Holders holders) {
    this.market = market;
    this.offered = offered;
    this.holders = holders;
    this.cutoff = this.holders.cutoffs();
    this.shift = this.holders.shift();
    this.grouped = this.holders.hasGroups();
    this.free = new int[market.interns()];
  }

  Assignment run() {
    propose();
    return Assignment.ofPairs(market, offered);
  }

  /** Leaves in the array of offers what everybody holds in the end, -1 for nothing. */
  void propose() {
    int count = 0;
    for (int intern = 0; intern < offered.length; intern++) {
      offered[intern] = market.firstPair(intern);
      if (!market.isPinned(intern)) {
        free[count++] = intern;
      }
    }
    while (count > 0) {
      count = round(count);
    }
    for (int intern = 0; intern < offered.length; intern++) {
      if (offered[intern] == market.endPair(intern) || market.isPinned(intern)) {
        offered[intern] = NOBODY;
      }
    }
  }

  /** Lets the free ones offer; returns how many have to go for it, who stand in their place. */
  private int round(int count) {
    int gone = 0;
    for (int from = 0; from < count; from += BLOCK) {
      if ((from & 0xFFF) == 0) {
        Interrupts.check();
      }
      int end = Math.min(count, from + BLOCK);
      for (int at = from; at < end; at++) {
        approach(free[at]);
      }
      for (int at = from; at < end; at++) {
        lookAhead(free[at]);
      }
      for (int at = from; at < end; at++) {
        int left = offer(free[at]);
        if (left != NOBODY) {
          free[gone++] = left;
        }
      }
    }
    return gone;
  }

  /** Touches what an intern's next pair is asked of first. */
  private void approach(int intern) {
    if (offered[intern] < market.endPair(intern)) {
      int project = market.project(offered[intern]);
      touched += cutoff[project << shift];
      if (grouped) {
        touched += holders.approach(project);
      }
    }
  }

  /** Tells whether a pair may be held; if not, it never will be. */
  private boolean mayHold(long projectAndKey) {
    return (int) projectAndKey <= cutoff[(int) (projectAndKey >>> 32) << shift]
        && (!grouped || holders.groupsMayHold(projectAndKey));
  }

  /** Goes on down an intern's list to the next pair that has a chance, and touches its row. */
  private void lookAhead(int intern) {
    int end = market.endPair(intern);
    int pair = offered[intern];
    while (pair < end && !mayHold(market.projectAndKey(pair))) {
      pair++;
    }
    offered[intern] = pair;
    if (pair < end) {
      touched += holders.touch(market.project(pair));
    }
  }

  /** Goes on down an intern's list until it is held; returns who had to go for it, if anyone. */
  private int offer(int intern) {
    int end = market.endPair(intern);
    for (int pair = offered[intern]; pair < end; pair++) {
      long projectAndKey = market.projectAndKey(pair);
      if (mayHold(projectAndKey)) {
        offered[intern] = pair;
        int gone = holders.offer(projectAndKey, intern);
        if (gone != intern) {
          if (gone != NOBODY) {
            offered[gone]++;
          }
          return gone;
        }
      }
    }
    offered[intern] = end;
    return NOBODY;
  }

  @Override
  public String toString() {
    return "InternProposing(" + market + ", touched " + touched + ")";
  }
}
