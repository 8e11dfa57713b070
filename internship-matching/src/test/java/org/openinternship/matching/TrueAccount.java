package org.openinternship.matching;

import java.util.Optional;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.CapacityTree;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.market.Reserves;
import org.openinternship.matching.market.UnfilledReserves;
import org.openinternship.matching.mechanism.Account;
import org.openinternship.matching.mechanism.Because;
import org.openinternship.matching.mechanism.Mechanism;
import org.openinternship.matching.mechanism.Turn;

/** What a mechanism tells of its procedure, held against who sits where. */
record TrueAccount(Market market, Assignment assignment, Account account) {
  TrueAccount(Mechanism mechanism, Market market, Assignment assignment) {
    this(market, assignment, mechanism.account(market, assignment));
  }

  /** Whether each pair that its intern would rather have has a reason, and it is true. */
  boolean isTrue() {
    for (int intern = 0; intern < market.interns(); intern++) {
      int held = assignment.pair(intern);
      int end = held < 0 ? market.endPair(intern) : held;
      for (int pair = market.firstPair(intern); !market.isPinned(intern) && pair < end; pair++) {
        Optional<Because> because = account.because(pair);
        boolean isTold =
            because.isPresent()
                ? isTrue(pair, intern, because.get())
                : isClosed(market.project(pair));
        if (!isTold) {
          return false;
        }
      }
    }
    return true;
  }

  /** Whether pins took every seat, or there was none: no turn decided anything. */
  private boolean isClosed(int project) {
    boolean closed = false;
    for (int node = project; node >= 0; node = market.tree().parent(node)) {
      closed |= market.freeCapacity(node) == 0;
    }
    return closed;
  }

  private boolean isTrue(int pair, int intern, Because because) {
    if (because instanceof Because.PlacedBefore before) {
      return before.heldPair() == assignment.pair(intern)
          && before.heldPair() >= 0
          && isBefore(before.heldPair(), pair);
    }
    if (because instanceof Because.LostConflict lost) {
      return lost.heldPair() >= 0
          && lost.heldPair() == assignment.pair(intern)
          && lost.own() >= lost.best();
    }
    if (because instanceof Because.NotPicked not) {
      return not.heldPair() == assignment.pair(intern);
    }
    if (because instanceof Because.RightsBefore rights) {
      return market.project(rights.lastPair()) == market.project(pair)
          && market.beats(rights.lastPair(), pair)
          && isFull(market.project(pair));
    }
    if (because instanceof Because.StoodBefore before) {
      return market.tree().contains(before.node(), market.project(pair))
          && count(before.node()) == market.tree().capacity(before.node())
          && isLast(before.node(), before.lastPair())
          && !market.beats(pair, before.lastPair());
    }
    if (because instanceof Because.KeptForCategory kept) {
      return kept.project() == market.project(pair)
          && isLast(kept.project(), kept.lastPair())
          && market.beats(pair, kept.lastPair())
          && reserves().seats(kept.project(), kept.category()) > 0
          && !reserves().isMember(intern, kept.category())
          && reserves().isMember(market.intern(kept.lastPair()), kept.category());
    }
    if (because instanceof Because.KeptEmpty kept) {
      return kept.project() == market.project(pair)
          && kept.seats() > 0
          && kept.seats() == freeSeats(kept.project())
          && reserves().unfilled() == UnfilledReserves.STAY_EMPTY
          && reserves().seats(kept.project()) >= kept.seats();
    }
    if (because instanceof Because.ObjectiveLoses || because instanceof Because.AsGood) {
      return TrueObjectives.isTrue(market, assignment, pair, because);
    }
    if (because instanceof Because.NothingToAdd nothing) {
      return nothing.heldPair() == assignment.pair(intern)
          && nothing.price() >= 0
          && nothing.points() - nothing.price() <= nothing.heldPoints() - nothing.heldPrice();
    }
    Because.SeatsWentBefore before = (Because.SeatsWentBefore) because;
    int node = before.node();
    int sitting = 0;
    boolean lastIsThere = false;
    for (int other = 0; other < market.interns(); other++) {
      int project = assignment.project(other);
      if (project < 0 || !market.tree().contains(node, project)) {
        continue;
      }
      sitting++;
      int held = assignment.pair(other);
      lastIsThere |= held == before.lastPair();
      boolean isEarly =
          market.isPinned(other)
              || (isBefore(held, pair)
                  && (held == before.lastPair() || isBefore(held, before.lastPair())));
      if (!isEarly) {
        return false;
      }
    }
    return lastIsThere
        && market.tree().contains(node, market.project(pair))
        && sitting == market.tree().capacity(node);
  }

  private boolean isFull(int project) {
    boolean full = false;
    for (int node = project; node >= 0; node = market.tree().parent(node)) {
      full |= assignment.count(node) == market.tree().capacity(node);
    }
    return full;
  }

  private Reserves reserves() {
    return market.reserves().orElseThrow();
  }

  private int count(int node) {
    int sitting = 0;
    for (int other = 0; other < market.interns(); other++) {
      int project = assignment.project(other);
      sitting += project >= 0 && market.tree().contains(node, project) ? 1 : 0;
    }
    return sitting;
  }

  private int freeSeats(int project) {
    int free = CapacityTree.UNLIMITED;
    for (int node = project; node >= 0; node = market.tree().parent(node)) {
      int capacity = market.tree().capacity(node);
      free = capacity == CapacityTree.UNLIMITED ? free : Math.min(free, capacity - count(node));
    }
    return free;
  }

  /** Whether a pair is held below a node, and nobody who is not pinned stands behind it there. */
  private boolean isLast(int node, int last) {
    boolean held = false;
    for (int other = 0; other < market.interns(); other++) {
      int pair = assignment.pair(other);
      if (pair >= 0 && market.tree().contains(node, market.project(pair))) {
        held |= pair == last;
        if (market.beats(last, pair)) {
          return false;
        }
      }
    }
    return held;
  }

  private boolean isBefore(int pair, int other) {
    Turn one = account.turn(pair).orElseThrow();
    Turn two = account.turn(other).orElseThrow();
    return one.isBefore(two) || (!two.isBefore(one) && pair < other);
  }
}
