package org.openinternship.matching.stable;

import java.util.List;
import java.util.Objects;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.market.PairFact;
import org.openinternship.matching.optimum.Objective;
import org.openinternship.matching.optimum.Optimum;
import org.openinternship.matching.optimum.StandardObjective;
import org.openinternship.matching.verify.BlockingPair;
import org.openinternship.matching.verify.BlockingPairs;
import org.openinternship.matching.verify.Stability;

/**
 * What stability costs, on both sides: the best total of a number among all assignments, with the
 * pairs that block it, and the best total among the stable ones.
 *
 * <p><b>The optimum</b> has the least total of all; of those the most places, then lists decide. It
 * comes with its proof. <b>The best stable one</b> is that of {@link StableAssignments#leastTotal}.
 * Both keep capacities of a tree and pins, and pinned interns do not count. A number is better the
 * lower it is: points of a score are given with a minus, as an engine does.
 *
 * <p>Stability gives up {@link #totalGivenUp}, never less than 0; where it is 0 an assignment is
 * stable and optimal together, though the optimum shown may still be another. Places can be given
 * up or gained, since all stable assignments place the same interns.
 *
 * <p>Immutable and safe to share. Takes the time of {@link StableAssignments#of}, a smallest cut
 * and an {@link Optimum} of three objectives.
 */
public final class StabilityPrice {
  private final Market market;
  private final PairFact fact;
  private final StableAssignments stable;
  private final Assignment bestStable;
  private final Optimum optimum;
  private final List<BlockingPair> blocking;
  private final PairNumbers numbers;

  private StabilityPrice(Market market, PairFact fact) {
    this.market = market;
    this.fact = fact;
    this.numbers = new PairNumbers(market, fact);
    this.stable = StableAssignments.of(market);
    this.bestStable = stable.leastTotal(fact);
    this.optimum =
        Optimum.of(
            market,
            new Objective.LeastTotal(fact),
            StandardObjective.SIZE,
            StandardObjective.LIST_ORDER);
    this.blocking = BlockingPairs.of(market, optimum.assignment(), Stability.CHOICE);
  }

  /**
   * Finds both, and what blocks.
   *
   * @param market the market, with facts that tell the number; it may have shared limits
   * @param fact what to add up; numbers are from -2^38 to 2^38, lower is better
   * @return the price
   * @throws IllegalArgumentException if the market tells no numbers, one is out of bounds, or their
   *     total is; if the market has lower limits, reserves or joint lists, as {@link
   *     org.openinternship.matching.mechanism.MarketRefusedException}
   * @throws java.util.concurrent.CancellationException if the running thread was interrupted; its
   *     interrupt status stays set
   */
  public static StabilityPrice of(Market market, PairFact fact) {
    Objects.requireNonNull(market, "StabilityPrice.market");
    Objects.requireNonNull(fact, "StabilityPrice.fact");
    return new StabilityPrice(market, fact);
  }

  /** {@return what was added up} */
  public PairFact fact() {
    return fact;
  }

  /** {@return the best assignment of all, with its proof} */
  public Optimum optimum() {
    return optimum;
  }

  /** {@return the best stable assignment, of several the one that all interns like best} */
  public Assignment bestStable() {
    return bestStable;
  }

  /** {@return the total of the optimum} */
  public long optimalTotal() {
    return numbers.total(optimum.assignment());
  }

  /** {@return the total of the best stable assignment} */
  public long stableTotal() {
    return numbers.total(bestStable);
  }

  /** {@return what stability gives up of the total: 0 or more} */
  public long totalGivenUp() {
    return stableTotal() - optimalTotal();
  }

  /** {@return how many places fewer stable assignments have than the optimum; may be below 0} */
  public int placesGivenUp() {
    return optimum.assignment().placed() - bestStable.placed();
  }

  /**
   * Returns what the optimum gives up: the interns and projects who would rather be together, by
   * {@link Stability#CHOICE}.
   *
   * @return an immutable list in order of intern, each intern's best first; empty if the optimum is
   *     stable itself
   */
  public List<BlockingPair> blockingPairs() {
    return blocking;
  }

  /**
   * Shows both in a table, with the two stable assignments that deferred acceptance finds beside
   * them.
   *
   * @return lines that end with {@code \n}: a heading and four assignments
   */
  public String text() {
    StringBuilder text = new StringBuilder();
    text.append(fact.name()).append(", lower is better\n");
    row(text, "", "total", "places", "blocking pairs");
    row(text, "best of all", optimum.assignment(), blocking.size());
    row(text, "best stable", bestStable, 0);
    row(text, "stable, best for interns", stable.internOptimal(), 0);
    row(text, "stable, best for projects", stable.projectOptimal(), 0);
    return text.toString();
  }

  private void row(StringBuilder text, String name, Assignment assignment, int pairs) {
    row(text, name, "" + numbers.total(assignment), "" + assignment.placed(), "" + pairs);
  }

  private static void row(StringBuilder text, String name, String... cells) {
    String padding = " ".repeat(26 - name.length());
    text.append(name).append(padding);
    for (String cell : cells) {
      text.append(" ".repeat(Math.max(1, 16 - cell.length()))).append(cell);
    }
    text.append('\n');
  }

  /** {@return the name of this type, what was added up, both totals and the pairs that block} */
  @Override
  public String toString() {
    return "StabilityPrice("
        + fact.name()
        + " of "
        + market.interns()
        + " interns: "
        + optimalTotal()
        + " with "
        + blocking.size()
        + " blocking pairs, stable "
        + stableTotal()
        + ")";
  }
}
