package org.openinternship.matching.mechanism;

import java.util.Arrays;
import java.util.BitSet;
import org.openinternship.core.internal.Interrupts;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.Market;

/**
 * The kernel in which persons offer, each with as many pairs at once as they have places.
 *
 * <p>Projects hold pairs whose holder is the pair itself, not the place of its intern: which place
 * a pair is for says nothing, and so does not count in an order. A person who is let go offers the
 * next pair of their list; those who have to are on a stack. The order of offers does not change
 * the result: a project, or what stands above several, holds the best of all pairs that it was ever
 * offered, and what it lets go it never takes again.
 */
final class PersonProposing {
  private final Market market;
  private final Holders holders;
  private final BitSet held = new BitSet();

  /** Per person: the pair to offer next. */
  private final int[] next;

  /** Per person: how many places have no pair. */
  private final int[] free;

  /** Those who are to offer, each at most once. */
  private final int[] waiting;

  private final boolean[] isWaiting;
  private int count;

  PersonProposing(Market market, BindingCapacities capacities) {
    this.market = market;
    int[] pairs = new int[market.pairs()];
    Arrays.setAll(pairs, pair -> pair);
    this.holders = Holders.of(market, capacities, pairs);
    this.next = new int[market.persons()];
    this.free = new int[market.persons()];
    this.waiting = new int[market.persons()];
    this.isWaiting = new boolean[market.persons()];
  }

  Assignment run() {
    for (int person = market.persons() - 1; person >= 0; person--) {
      next[person] = market.firstPair(market.firstPlace(person));
      for (int at = market.firstPlace(person); at < market.firstPlace(person + 1); at++) {
        free[person] += market.isPinned(at) ? 0 : 1;
      }
      wait(person);
    }
    for (long offers = 0; count > 0; offers++) {
      if ((offers & 0xFFF) == 0) {
        Interrupts.check();
      }
      int person = waiting[--count];
      isWaiting[person] = false;
      offer(person);
    }
    return assignment();
  }

  private void wait(int person) {
    if (!isWaiting[person]) {
      isWaiting[person] = true;
      waiting[count++] = person;
    }
  }

  /** Lets a person go on down their list until every place has a pair. */
  private void offer(int person) {
    int end = market.endPair(market.firstPlace(person));
    while (free[person] > 0 && next[person] < end) {
      int pair = next[person]++;
      if (isPinnedTo(person, market.project(pair))) {
        continue;
      }
      int gone = holders.offer(market.projectAndKey(pair), pair);
      if (gone == pair) {
        continue;
      }
      held.set(pair);
      free[person]--;
      if (gone >= 0) {
        held.clear(gone);
        int other = market.person(market.intern(gone));
        free[other]++;
        if (other != person) {
          wait(other);
        }
      }
    }
  }

  private boolean isPinnedTo(int person, int project) {
    for (int at = market.firstPlace(person); at < market.firstPlace(person + 1); at++) {
      if (market.pinnedProject(at) == project) {
        return true;
      }
    }
    return false;
  }

  private Assignment assignment() {
    int[] pairs = new int[market.interns()];
    Arrays.fill(pairs, -1);
    for (int person = 0; person < market.persons(); person++) {
      int at = market.firstPlace(person);
      int end = market.endPair(at);
      for (int pair = held.nextSetBit(market.firstPair(at));
          pair >= 0 && pair < end;
          pair = held.nextSetBit(pair + 1)) {
        while (market.isPinned(at)) {
          at++;
        }
        pairs[at++] = pair;
      }
    }
    return Assignment.ofPairs(market, pairs);
  }

  @Override
  public String toString() {
    return "PersonProposing(" + market + ")";
  }
}
