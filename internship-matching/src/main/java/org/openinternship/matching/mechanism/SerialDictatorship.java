package org.openinternship.matching.mechanism;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.openinternship.core.internal.Interrupts;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.Lottery;
import org.openinternship.matching.market.Market;

/**
 * Serial dictatorship: interns take turns, and each takes the best project of its list that has a
 * seat left, in every group above it too. Only pairs that both sides accept are in a market, so
 * acceptability holds; beyond that no ranking by the projects' side counts. Pinned interns sit
 * before the first turn.
 *
 * <p>The result is Pareto-efficient for interns and strategy-proof for them, and in general not
 * stable: a project may prefer somebody whose turn came too late.
 *
 * <p>Time O(N log N + m d) for N interns, m pairs and depth d; memory O(N) and the nodes.
 *
 * <p>Sources: Svensson, <i>Strategy-proof allocation of indivisible goods</i> (1999);
 * Abdulkadiroglu, Sonmez, <i>Random serial dictatorship and the core from random endowments in
 * house allocation problems</i> (1998).
 */
public final class SerialDictatorship implements Mechanism {

  private static final SerialDictatorship BY_LOTTERY = new SerialDictatorship();

  private static final Set<Property> PROPERTIES =
      Collections.unmodifiableSet(
          EnumSet.of(Property.STRATEGY_PROOF_FOR_INTERNS, Property.PARETO_EFFICIENT));

  private SerialDictatorship() {}

  /**
   * Turns are in the order of the numbers that interns draw, the lowest first (<i>random serial
   * dictatorship</i>). There is one order, so it is the drawing of a {@linkplain Lottery#single
   * single lottery} with the market's seed, also where the market's lottery draws afresh for each
   * project to break ties there.
   *
   * @return the mechanism
   */
  public static SerialDictatorship byLottery() {
    return BY_LOTTERY;
  }

  @Override
  public String name() {
    return "serial-dictatorship/lottery";
  }

  @Override
  public Assignment assign(Market market) {
    Objects.requireNonNull(market, "SerialDictatorship.market");
    checkParts(market);
    Interrupts.check();
    OpenSeats seats = new OpenSeats(market);
    long[] turns = turns(market);
    for (int turn = 0; turn < turns.length; turn++) {
      if ((turn & 0xFFF) == 0xFFF) {
        Interrupts.check();
      }
      int intern = (int) turns[turn];
      int end = market.endPair(intern);
      for (int pair = market.firstPair(intern); pair < end && seats.isFree(intern); pair++) {
        seats.offer(intern, pair);
      }
    }
    return seats.assignment();
  }

  /** Returns the interns by the numbers drawn, which stand in the upper halves. */
  static long[] turns(Market market) {
    long[] turns = new long[market.interns()];
    for (int intern = 0; intern < turns.length; intern++) {
      turns[intern] = (market.lots().number(intern) << 32 | intern) ^ Long.MIN_VALUE;
    }
    Arrays.sort(turns);
    return turns;
  }

  @Override
  public Set<Property> properties() {
    return PROPERTIES;
  }

  @Override
  public Set<Orders> listensTo() {
    return Set.of(Orders.INTERNS);
  }

  @Override
  public ResultReading reading() {
    return ResultReading.TURN_ORDER;
  }

  @Override
  public String toString() {
    return name();
  }
}
