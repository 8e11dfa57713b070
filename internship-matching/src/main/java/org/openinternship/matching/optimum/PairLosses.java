package org.openinternship.matching.optimum;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.openinternship.core.internal.Indices;
import org.openinternship.matching.market.Market;

/**
 * What each pair of a market would cost the objectives of an {@link Optimum}: the first level at
 * which every assignment with this pair falls behind, and by how much at least, all levels before
 * it being as good as they can be. Immutable and safe to share, once it is there.
 */
public final class PairLosses {
  private static final int NO_SEAT = -1;
  private static final int NOT_KEPT = -2;
  private static final int NONE = Integer.MAX_VALUE;

  /** Per pair: the level at which it falls away, NONE if it never does. */
  private final int[] level;

  private final long[] atLeast;
  private List<OptimumLevel> levels = List.of();

  PairLosses(Market market) {
    level = new int[market.pairs()];
    Arrays.fill(level, NO_SEAT);
    atLeast = new long[market.pairs()];
  }

  void begin(Network network) {
    for (int option = 0; option < network.options(); option++) {
      level[network.pair[option]] = NONE;
    }
  }

  /** Takes note of the pairs with which no assignment keeps the lower limits, at no level yet. */
  void trim(Network network) {
    trim(network, NOT_KEPT);
  }

  void end(List<OptimumLevel> found) {
    levels = found;
  }

  /** Takes note of the pairs that the prices of a level make dearer. */
  void note(Network network, Prices prices, int at) {
    for (int i = 0; i < network.interns; i++) {
      long pays = prices.ofHeld(i);
      for (int option = network.first[i]; option < network.first[i + 1]; option++) {
        long more = network.cost[option] + prices.of[network.project[option]] - pays;
        if (more > 0) {
          level[network.pair[option]] = at;
          atLeast[network.pair[option]] = more;
        }
      }
    }
  }

  /** Takes note of the pairs that no best assignment has, and strikes them out. */
  void trim(Network network, int at) {
    int[] part = new NetworkParts(network).find();
    for (int i = 0; i < network.interns; i++) {
      int place = network.held[i] < 0 ? network.root : network.project[network.held[i]];
      for (int option = network.first[i]; option < network.first[i + 1]; option++) {
        if (part[network.project[option]] != part[place]) {
          level[network.pair[option]] = at;
          atLeast[network.pair[option]] = 1;
        }
      }
    }
    network.trim(part);
  }

  /**
   * Returns the first level that an assignment with a pair falls behind at.
   *
   * @param pair a pair of an intern who is not pinned
   * @return the level; empty if some assignment with the pair is as good at all of them, or if
   *     there is no seat for it at all or it {@linkplain #breaksLimits breaks limits}
   * @throws IllegalArgumentException if the market has no such pair
   */
  public Optional<OptimumLevel> level(int pair) {
    int at = at(pair);
    return at < 0 || at == NONE ? Optional.empty() : Optional.of(levels.get(at));
  }

  /**
   * Returns by how much at least an assignment with a pair is worse at that level.
   *
   * @param pair a pair of an intern who is not pinned
   * @return 1 or more; empty where there is no such level
   * @throws IllegalArgumentException if the market has no such pair
   */
  public OptionalLong atLeast(int pair) {
    int at = at(pair);
    return at < 0 || at == NONE ? OptionalLong.empty() : OptionalLong.of(atLeast[pair]);
  }

  /**
   * Tells whether some assignment with a pair is as good at every level: whether only the fixed
   * order decided, which begins with lots, or the pair is made.
   *
   * @param pair a pair of an intern who is not pinned
   * @return whether there is one
   * @throws IllegalArgumentException if the market has no such pair
   */
  public boolean isAsGood(int pair) {
    return at(pair) == NONE;
  }

  /**
   * Tells whether no assignment with a pair keeps all lower limits.
   *
   * @param pair a pair of an intern who is not pinned
   * @return whether there is none, though there is a seat for the pair
   * @throws IllegalArgumentException if the market has no such pair
   */
  public boolean breaksLimits(int pair) {
    return at(pair) == NOT_KEPT;
  }

  private int at(int pair) {
    Indices.check("PairLosses", "pair", pair, level.length);
    return level[pair];
  }

  /** {@return the name of this type and the number of pairs} */
  @Override
  public String toString() {
    return "PairLosses: " + level.length + " pairs";
  }
}
