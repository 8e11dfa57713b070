package org.openinternship.matching.mechanism;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.openinternship.core.internal.Interrupts;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.market.MarketPart;

/**
 * Top trading cycles: every intern points at the best project of its list that has a seat left, and
 * every project at the intern who stands first there of those who are not placed yet. Whoever
 * stands in a cycle of such pointers gets the project they point at, and so on with the rest. The
 * order of a project is a right to trade: who stands first at one project may give that for a seat
 * at another.
 *
 * <p>Only pairs that both sides accept are in a market, so a project that an intern points at has
 * somebody to point at too: at least that intern. An intern leaves without a place when no project
 * of its list has a seat left. Pinned interns sit before the first round. The result does not
 * depend on the order in which cycles are found.
 *
 * <p>The result is Pareto-efficient for interns, and in general not stable: somebody with a better
 * standing at a project may see its seat traded away. Where all projects have one order, it is that
 * of a serial dictatorship in this order. Markets with limits over several projects are refused.
 *
 * <p>The papers' mechanism is strategy-proof, since there a project has an order of everybody. Here
 * an intern stands only at projects that they list, so it can pay to list one that is not wanted:
 * for the right to trade that comes with it. Where everybody lists every project that would take
 * them, no other order of the list pays.
 *
 * <p>Time O(m log k) for m pairs, at most k of them at one project, and depth times projects;
 * memory O(m); no recursion.
 *
 * <p>Sources: Shapley, Scarf, <i>On cores and indivisibility</i> (1974), who name David Gale;
 * Abdulkadiroglu, Sonmez, <i>School choice: a mechanism design approach</i> (2003), for projects
 * with several seats.
 */
public final class TopTradingCycles implements Mechanism {

  private static final TopTradingCycles BY_PRIORITY = new TopTradingCycles();

  private static final Set<Property> PROPERTIES =
      Collections.unmodifiableSet(EnumSet.of(Property.PARETO_EFFICIENT));

  private TopTradingCycles() {}

  /**
   * Returns the mechanism in which each project points by its order of pairs: by tier, and within a
   * tier by lots.
   *
   * @return the mechanism
   */
  public static TopTradingCycles byPriority() {
    return BY_PRIORITY;
  }

  @Override
  public String name() {
    return "top-trading-cycles";
  }

  @Override
  public Assignment assign(Market market) {
    Objects.requireNonNull(market, "TopTradingCycles.market");
    checkParts(market);
    Interrupts.check();
    return Assignment.ofPairs(market, new TradeCycles(market).held());
  }

  @Override
  public Set<Property> properties() {
    return PROPERTIES;
  }

  @Override
  public ResultReading reading() {
    return ResultReading.ACCOUNT;
  }

  /** {@inheritDoc} Runs the cycles again. */
  @Override
  public Account account(Market market, Assignment assignment) {
    Objects.requireNonNull(market, "TopTradingCycles.market");
    Objects.requireNonNull(assignment, "TopTradingCycles.assignment");
    return new TradeCycles(market).account();
  }

  /** {@return nothing: of a limit over several projects no seat could be traded by itself} */
  @Override
  public Set<MarketPart> honours() {
    return Set.of();
  }

  @Override
  public String toString() {
    return name();
  }
}
