package org.openinternship.matching.rematch;

import java.util.Objects;
import org.openinternship.core.internal.Bounds;
import org.openinternship.matching.mechanism.Mechanism;

/**
 * A way to match again after a change in which not everybody may move.
 *
 * <p>Whoever had a place <b>can keep it</b> if intern and project are both still there, the project
 * is still on the intern's list, nothing stands against the pair, and the seats and limits allow
 * it: where there are fewer seats than people who had them, those whom the project's side puts
 * first keep theirs. Pinned people sit where they are pinned. Everybody else is matched anew in
 * every way, whether they had a place that went away or none.
 *
 * <p>Immutable; equal if it is the same way.
 */
public sealed interface Rematch permits KeepingPlaces, MovingAtMost, ReversedLottery {

  /**
   * Returns the way in which nobody moves who can keep their place: the usual mechanism runs for
   * everybody else and the seats that are left, as if those were pinned.
   *
   * <p>Given up: somebody with a place may prefer a seat that is free now, or goes to somebody who
   * comes after them. So the result is in general neither stable nor efficient.
   *
   * @return the way
   */
  static Rematch keepingPlaces() {
    return KeepingPlaces.INSTANCE;
  }

  /**
   * Returns the way in which a few people at most move who can keep their place. Those who get no
   * place at all after they had one count as well.
   *
   * <p>If the full match moves no more than that, it is the result; for 0 that of {@link
   * #keepingPlaces} is. Otherwise so many of those whom the full match moves are let go, the usual
   * mechanism runs for them and for those without a place, and all others keep theirs. Let go are
   * the first in this order: again and again, of those whose seat of the full match is free once
   * the people before them have moved there and left their own, whoever has the lowest {@linkplain
   * org.openinternship.matching.market.Lots#number(int) number}; and where nobody's is, of all that
   * are left. So the budget goes into chains that begin at a free seat.
   *
   * <p>Given up: as with {@link #keepingPlaces}, less the more may move.
   *
   * @param people how many may move, 0 or more
   * @return the way
   * @throws IllegalArgumentException if the number is negative
   */
  static Rematch movingAtMost(int people) {
    Bounds.check("Rematch", "people", people, 0, Integer.MAX_VALUE);
    return new MovingAtMost(people);
  }

  /**
   * Returns the way of two rounds with the reversed lottery: whoever can keep their place has the
   * first right to it, everybody may get a place that they like better, and ties are broken the
   * other way round than in the first round, so that those who drew badly then come first. So
   * nobody who can keep a place gets one that they like less.
   *
   * <p>In large markets in which lots alone decide, of all ways to draw lots for the second round
   * this one moves the fewest people, at the same number of people by choice. Source: Feigenbaum,
   * Kanoria, Lo, Sethuraman, <i>Dynamic matching in school choice: efficient seat reassignment
   * after late cancellations</i> (2020).
   *
   * <p>Given up: the result is stable if the rights and the reversed lots are taken as the order of
   * each project, not in the order that decided in the first round. Only for deferred acceptance,
   * in which the order at each project alone decides; elsewhere, as where interns take turns,
   * nobody's right would hold.
   *
   * @return the way
   */
  static Rematch withReversedLottery() {
    return ReversedLottery.INSTANCE;
  }

  /**
   * Returns the mechanism that matches in this way. It promises nothing, is named for the usual one
   * and for the way, and takes little more time than the usual one once or twice; where at most a
   * few may move, besides O(m^2) at worst for m people whom the full match moves below one limit.
   *
   * @param usual the mechanism that a full match goes by
   * @param held the project that each intern of the market had, -1 for none
   * @return a mechanism for markets with so many interns
   * @throws IllegalArgumentException if this way does not fit the mechanism
   */
  Mechanism mechanism(Mechanism usual, int... held);

  /**
   * Returns the mechanism that a full match goes by.
   *
   * @param mechanism one that was made by a {@link #mechanism rematch}, or any other
   * @return the usual mechanism of the rematch; any other is its own
   */
  static Mechanism usual(Mechanism mechanism) {
    Mechanism usual = Objects.requireNonNull(mechanism, "Rematch.mechanism");
    while (usual instanceof Rematched rematched) {
      usual = rematched.usual();
    }
    return usual;
  }
}
