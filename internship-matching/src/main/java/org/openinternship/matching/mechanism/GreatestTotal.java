package org.openinternship.matching.mechanism;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.openinternship.core.internal.Interrupts;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.market.MarketPart;
import org.openinternship.matching.market.PairFacts;
import org.openinternship.matching.weight.HeaviestAssignment;
import org.openinternship.matching.weight.WeightedBids;

/**
 * The points of all pairs together are as many as the seats allow. Points are those of {@link
 * StandardConflictRule#SCORE}; an engine knows them. In a market without facts every pair counts 1,
 * so that as many interns as possible have a place. No order of either side counts, only who is
 * acceptable to whom; pinned interns sit, and their points are not counted.
 *
 * <p>Whoever would not add to the total stays out, but nobody who listed a project with a seat
 * left. Among assignments with the same total it follows the order of interns and of their lists.
 * Limits over several projects are refused: of such a limit no seat has a price by itself.
 *
 * <p>Promises nothing beyond that: neither stable nor Pareto-efficient by the lists, and an intern
 * may gain by a shorter one.
 *
 * <p>Time and memory are those of {@link HeaviestAssignment}, which also gives the prices that
 * prove the total and explain who has no place.
 */
public final class GreatestTotal implements Mechanism {
  private static final GreatestTotal OF_SCORES = new GreatestTotal();

  private GreatestTotal() {}

  /** {@return the mechanism that adds up scores} */
  public static GreatestTotal ofScores() {
    return OF_SCORES;
  }

  /** {@return {@code greatest-total/score}} */
  @Override
  public String name() {
    return "greatest-total/score";
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalArgumentException if the market's facts tell less than 0 or more than 2^31-1
   *     points
   */
  @Override
  public Assignment assign(Market market) {
    Objects.requireNonNull(market, "GreatestTotal.market");
    checkParts(market);
    return assignment(market, heaviest(market));
  }

  private static HeaviestAssignment heaviest(Market market) {
    Interrupts.check();
    WeightedBids.Builder bids = WeightedBids.builder(market.freeSeats());
    for (int intern = 0; intern < market.interns(); intern++) {
      Interrupts.checkAt(intern);
      bids.intern();
      int end = market.isPinned(intern) ? 0 : market.endPair(intern);
      for (int pair = market.firstPair(intern); pair < end; pair++) {
        bids.bid(market.project(pair), points(market, intern, pair));
      }
    }
    return HeaviestAssignment.of(bids.build());
  }

  private static int points(Market market, int intern, int pair) {
    PairFacts facts = market.facts().orElse(null);
    int project = market.project(pair);
    long points = facts == null ? 1 : -facts.number(StandardConflictRule.SCORE, intern, project);
    if (points < 0 || points > Integer.MAX_VALUE) {
      throw new IllegalArgumentException(
          "GreatestTotal: points of intern "
              + intern
              + " at project "
              + project
              + " are "
              + points
              + ", they must be from 0 to 2147483647. Maybe the sign of the fact is wrong: more"
              + " points are told by a lower number");
    }
    return (int) points;
  }

  /** Bids stand in the order of pairs, without those of pinned interns. */
  private static Assignment assignment(Market market, HeaviestAssignment heaviest) {
    int[] pairs = new int[market.interns()];
    for (int intern = 0; intern < pairs.length; intern++) {
      int project = heaviest.project(intern);
      pairs[intern] = project < 0 ? -1 : market.pair(intern, project);
    }
    return Assignment.ofPairs(market, pairs);
  }

  /** {@return the empty set} */
  @Override
  public Set<Property> properties() {
    return Set.of();
  }

  /** {@return the empty set: points alone decide} */
  @Override
  public Set<Orders> listensTo() {
    return Set.of();
  }

  /** {@return nothing: of a limit over several projects no seat has a price by itself} */
  @Override
  public Set<MarketPart> honours() {
    return Set.of();
  }

  @Override
  public ResultReading reading() {
    return ResultReading.ACCOUNT;
  }

  /** {@return the points and prices by which a pair would not add to the total} */
  @Override
  public Account account(Market market, Assignment assignment) {
    Objects.requireNonNull(market, "GreatestTotal.market");
    Objects.requireNonNull(assignment, "GreatestTotal.assignment");
    HeaviestAssignment heaviest = heaviest(market);
    if (!assignment(market, heaviest).equals(assignment)) {
      return Account.none();
    }
    return pair -> {
      int intern = market.intern(pair);
      int held = assignment.pair(intern);
      return Optional.of(
          new Because.NothingToAdd(
              held,
              points(market, intern, pair),
              heaviest.price(market.project(pair)),
              held < 0 ? 0 : points(market, intern, held),
              held < 0 ? 0 : heaviest.price(market.project(held))));
    };
  }

  @Override
  public String toString() {
    return name();
  }
}
