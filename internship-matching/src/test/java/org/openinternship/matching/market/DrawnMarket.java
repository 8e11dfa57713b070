package org.openinternship.matching.market;

import java.util.Arrays;
import java.util.Optional;
import java.util.Random;

/**
 * A random market of a certain shape, small enough to try every assignment of it.
 *
 * @param market the market
 * @param source what it was made from, where an intern's list can be exchanged
 * @param ordersInterns whether every institution orders interns, not pairs
 * @param isGrouped whether there may be groups
 */
public record DrawnMarket(
    Market market, Optional<SmallMarket> source, boolean ordersInterns, boolean isGrouped) {

  /** What a market has; pins and capacities of 0 occur in each. */
  public enum Shape {
    /** Projects alone, ties on their side. */
    FLAT,
    /** Trees of capacities, each with one order over interns, ties on the projects' side. */
    GROUPED,
    /** Trees of capacities, each with an order of pairs, ties on the projects' side. */
    PAIRS,
    /**
     * As many interns as projects with a seat each, full lists, no ties: often several are stable.
     */
    CONTESTED,
    /** The same with supervisors of two projects each, who order interns. */
    CONTESTED_GROUPED,
    /** Projects alone, ties on both sides. */
    TIED,
    /** Trees of capacities, each with an order of pairs, ties on both sides. */
    TIED_GROUPED
  }

  public static DrawnMarket of(long seed, Shape shape) {
    return switch (shape) {
      case FLAT -> of(SmallMarket.random(seed, SmallMarket.Order.INTERNS, false), true, false);
      case GROUPED -> of(SmallMarket.random(seed, SmallMarket.Order.INTERNS, true), true, true);
      case PAIRS -> of(SmallMarket.random(seed, SmallMarket.Order.PAIRS, true), false, true);
      case CONTESTED -> of(contested(seed, false), true, false);
      case CONTESTED_GROUPED -> of(contested(seed, true), true, true);
      case TIED -> new DrawnMarket(tied(seed, false), Optional.empty(), true, false);
      case TIED_GROUPED -> new DrawnMarket(tied(seed, true), Optional.empty(), false, true);
    };
  }

  /** Projects that reserve seats, and others below trees of capacities that order interns. */
  public static DrawnMarket reserved(long seed) {
    SmallMarket small = SmallMarket.random(seed, SmallMarket.Order.INTERNS, seed % 3 == 0);
    return of(small.withRandomReserves(seed), true, true);
  }

  private static DrawnMarket of(SmallMarket small, boolean ordersInterns, boolean grouped) {
    return new DrawnMarket(small.market(), Optional.of(small), ordersInterns, grouped);
  }

  private static SmallMarket contested(long seed, boolean grouped) {
    Random random = new Random(seed);
    int size = 2 + random.nextInt(3);
    int[] seats = new int[size];
    Arrays.fill(seats, 1);
    CapacityTree.Builder builder = CapacityTree.builder(seats);
    for (int p = 0; grouped && p + 1 < size; p += 2) {
      builder.group(1 + random.nextInt(2), p, p + 1);
    }
    CapacityTree tree = builder.build();
    int[][] lists = new int[size][];
    int[][] tier = new int[size][size];
    int[] pins = new int[size];
    Arrays.fill(pins, -1);
    for (int i = 0; i < size; i++) {
      lists[i] = SmallMarket.shuffled(random, size, size);
      int[] byInstitution = random.ints(tree.nodes(), 0, 1_000).toArray();
      for (int p = 0; p < size; p++) {
        tier[i][p] = byInstitution[tree.institution(p)];
      }
    }
    return new SmallMarket(tree, lists, tier, pins, Lottery.single(seed));
  }

  private static Market tied(long seed, boolean grouped) {
    Random random = new Random(seed);
    int interns = random.nextInt(5);
    int projects = random.nextInt(5);
    CapacityTree tree = SmallMarket.tree(random, projects, grouped);
    MarketBuilder builder =
        Market.builder(tree)
            .lottery(random.nextBoolean() ? Lottery.single(seed) : Lottery.perProject(seed));
    for (int i = 0; i < interns; i++) {
      builder.interns(tiers(random, projects, random.nextInt(projects + 1)));
    }
    for (int node = 0; node < tree.nodes(); node++) {
      if (node < projects || random.nextInt(4) == 0) {
        builder.ranking(node, tiers(random, interns, interns - random.nextInt(2) * (interns / 2)));
      }
    }
    if (interns > 0 && projects > 0 && random.nextInt(3) == 0) {
      int project = random.nextInt(projects);
      boolean room = true;
      for (int node = project; node >= 0; node = tree.parent(node)) {
        room &= tree.capacity(node) > 0;
      }
      if (room) {
        builder.pin(random.nextInt(interns), project);
      }
    }
    return builder.build();
  }

  private static PreferenceList tiers(Random random, int bound, int length) {
    int[] members = SmallMarket.shuffled(random, bound, length);
    int[][] tiers = new int[length][];
    int count = 0;
    for (int from = 0; from < length; count++) {
      int size = Math.min(length - from, 1 + random.nextInt(3));
      tiers[count] = Arrays.copyOfRange(members, from, from + size);
      from += size;
    }
    return PreferenceList.tiers(Arrays.copyOf(tiers, count));
  }

  @Override
  public String toString() {
    return source.map(SmallMarket::toString).orElseGet(market::toString);
  }
}
