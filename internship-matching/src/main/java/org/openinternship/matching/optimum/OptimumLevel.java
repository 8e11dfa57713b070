package org.openinternship.matching.optimum;

import java.util.OptionalLong;
import org.openinternship.core.internal.Indices;

/**
 * One level of an {@link Optimum}: what was counted, how much of it there is, and the prices that
 * prove that there can be no better. Objectives by profile have a level for each rank. Immutable.
 */
public final class OptimumLevel {
  private final int at;
  private final Objective objective;
  private final OptionalLong threshold;
  private final boolean most;
  private final LevelCosts costs;
  private final long cost;
  private final long[] prices;
  private final boolean restricts;

  OptimumLevel(
      int at,
      Objective objective,
      OptionalLong threshold,
      boolean most,
      LevelCosts costs,
      long cost,
      long[] prices,
      boolean restricts) {
    this.at = at;
    this.objective = objective;
    this.threshold = threshold;
    this.most = most;
    this.costs = costs;
    this.cost = cost;
    this.prices = prices;
    this.restricts = restricts;
  }

  /** {@return which of the objectives of the stack it belongs to, 0 for the first} */
  public int stackPosition() {
    return at;
  }

  /** {@return the objective that it belongs to} */
  public Objective objective() {
    return objective;
  }

  /**
   * Returns the rank, or for {@link Objective.LeastWorst} the number, that the level is about.
   *
   * @return empty for an objective of one level
   */
  public OptionalLong threshold() {
    return threshold;
  }

  /** {@return whether as much as possible was wanted: of places or of a rank} */
  public boolean isMost() {
    return most;
  }

  /** {@return how much there is of what the level counts} */
  public long amount() {
    return most ? -cost : cost;
  }

  /**
   * Returns what a seat costs at this level, all limits above it included: where a node is dearer
   * than the one above it, one seat more there would be worth the difference, at most.
   *
   * @param node a project or group
   * @return the price; 0 where no limit is in the way
   * @throws IllegalArgumentException if there is no such node
   */
  public long price(int node) {
    Indices.check("OptimumLevel", "node", node, prices.length);
    return prices[node];
  }

  /**
   * Tells whether what is not best at this level is out of the question at those after it. The last
   * level of {@link Objective.LeastWorst} only shows that some pair must be as bad as the worst.
   *
   * @return true for all levels but that
   */
  public boolean isRestricting() {
    return restricts;
  }

  LevelCosts costs() {
    return costs;
  }

  long cost() {
    return cost;
  }

  /** {@return the objective, what the level is about, and the amount} */
  @Override
  public String toString() {
    return objective + (threshold.isPresent() ? " " + threshold.getAsLong() : "") + ": " + amount();
  }
}
