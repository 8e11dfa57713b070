package org.openinternship.matching.stable;

import java.util.Arrays;
import org.openinternship.core.internal.Interrupts;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.Market;

/**
 * The way from the intern-optimal assignment to the project-optimal one, rotation by rotation.
 *
 * <p>Every intern has a next pair: the first after the held one that the projects' side would
 * rather have than what it holds. Taking it displaces somebody, whose next pair displaces somebody
 * else; where this way comes back to itself it is a rotation, which is carried out. An intern who
 * has no next pair keeps the held one in all stable assignments that follow, and so does everybody
 * who would have to displace one that does. So does an intern before a pair with room: whoever went
 * past it would block with it.
 *
 * <p>Lists are gone through once and the way is kept on a stack, so all of it takes O(m (d + log
 * m)) for m pairs and depth d.
 */
final class RotationWalk {
  private static final int NONE = -1;

  private final Market market;
  private final HeldSeats seats;
  private final Rotations rotations = new Rotations();

  /** Per intern: the pair held. */
  private final int[] held;

  /** Per intern: where to look for the next pair, and once found, that pair. */
  private final int[] next;

  /** Per intern: whether the held pair is the last one. */
  private final boolean[] stays;

  private final int[] way;

  /** Per intern: the place on the way, or -1. */
  private final int[] place;

  private int length;
  private int steps;

  RotationWalk(Market market, Assignment internOptimal) {
    this.market = market;
    this.seats = new HeldSeats(market, internOptimal);
    int interns = market.interns();
    this.held = new int[interns];
    this.next = new int[interns];
    this.stays = new boolean[interns];
    this.way = new int[interns];
    this.place = new int[interns];
    Arrays.fill(place, NONE);
    for (int intern = 0; intern < interns; intern++) {
      held[intern] = internOptimal.pair(intern);
      next[intern] = held[intern] + 1;
      stays[intern] = held[intern] < 0;
    }
  }

  /** Returns all rotations of the market. */
  Rotations all() {
    return without(NONE);
  }

  /** Returns the rotations that can be carried out while nobody gives up a certain pair. */
  Rotations without(int kept) {
    for (int intern = 0; intern < held.length; intern++) {
      while (!stays[intern]) {
        enter(intern);
        while (length > 0) {
          step(kept);
        }
      }
    }
    return rotations;
  }

  private void enter(int intern) {
    place[intern] = length;
    way[length++] = intern;
  }

  private void step(int kept) {
    Interrupts.checkAt(steps++);
    int intern = way[length - 1];
    int displaced = held[intern] == kept ? NONE : displacedByNext(intern);
    int other = displaced == NONE ? NONE : market.intern(displaced);
    if (other == NONE || stays[other]) {
      everybodyStays();
    } else if (place[other] == NONE) {
      enter(other);
    } else {
      carryOut(place[other]);
    }
  }

  /** Goes on to the next pair of an intern; returns who would have to go for it, -1 for nobody. */
  private int displacedByNext(int intern) {
    for (int end = market.endPair(intern); next[intern] < end; next[intern]++) {
      int displaced = seats.displacedBy(next[intern]);
      if (displaced != HeldSeats.REFUSED) {
        return displaced == HeldSeats.ROOM ? NONE : displaced;
      }
    }
    return NONE;
  }

  private void everybodyStays() {
    while (length > 0) {
      int intern = way[--length];
      place[intern] = NONE;
      stays[intern] = true;
    }
  }

  /** Carries out the rotation that begins at a place of the way, and takes it off the way. */
  private void carryOut(int begin) {
    for (int at = begin; at < length; at++) {
      seats.release(held[way[at]]);
    }
    for (int at = begin; at < length; at++) {
      int intern = way[at];
      rotations.addMove(intern, held[intern], next[intern]);
      held[intern] = next[intern]++;
      seats.take(held[intern]);
      place[intern] = NONE;
    }
    rotations.close();
    length = begin;
  }
}
