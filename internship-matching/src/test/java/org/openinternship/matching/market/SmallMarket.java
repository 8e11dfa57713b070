package org.openinternship.matching.market;

import java.util.Arrays;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * A random market small enough to try every assignment of it: trees of up to three levels above the
 * projects, capacity 0 and capacities beyond the sum below, ties, pins.
 */
public final class SmallMarket {

  private final CapacityTree tree;
  private final int[][] lists;
  private final int[][] tier;
  private final int[] pins;
  private final Lottery lottery;
  private final boolean sameNumbers;
  private final @Nullable Reserves reserves;

  /**
   * A market by hand: lists per intern, tiers per intern and project, and a pinned project or -1
   * per intern.
   */
  public SmallMarket(CapacityTree tree, int[][] lists, int[][] tier, int[] pins, Lottery lottery) {
    this(tree, lists, tier, pins, lottery, false, null);
  }

  private SmallMarket(
      CapacityTree tree,
      int[][] lists,
      int[][] tier,
      int[] pins,
      Lottery lottery,
      boolean sameNumbers,
      @Nullable Reserves reserves) {
    this.tree = tree;
    this.lists = lists;
    this.tier = tier;
    this.pins = pins;
    this.lottery = lottery;
    this.sameNumbers = sameNumbers;
    this.reserves = reserves;
  }

  /** Whether institutions order interns, or pairs. */
  public enum Order {
    INTERNS,
    PAIRS
  }

  public static SmallMarket random(long seed, Order order, boolean grouped) {
    Random random = new Random(seed);
    int interns = random.nextInt(6);
    int projects = random.nextInt(5);
    CapacityTree tree = tree(random, projects, grouped);
    int[][] lists = new int[interns][];
    int[][] tier = new int[interns][projects];
    int tiers = 1 + random.nextInt(5);
    for (int i = 0; i < interns; i++) {
      lists[i] = shuffled(random, projects, random.nextInt(projects + 1));
      int[] byInstitution = random.ints(tree.nodes(), 0, tiers).toArray();
      for (int p = 0; p < projects; p++) {
        tier[i][p] =
            order == Order.PAIRS ? random.nextInt(tiers) : byInstitution[tree.institution(p)];
      }
    }
    Lottery lottery =
        random.nextBoolean() ? Lottery.single(seed) : Lottery.perProject(random.nextLong());
    int[] pins = new int[interns];
    Arrays.fill(pins, -1);
    boolean sameNumbers = random.nextInt(4) == 0;
    SmallMarket market = new SmallMarket(tree, lists, tier, pins, lottery, sameNumbers, null);
    return random.nextInt(3) == 0 ? market.withRandomPins(random) : market;
  }

  static CapacityTree tree(Random random, int projects, boolean grouped) {
    CapacityTree.Builder builder =
        CapacityTree.builder(random.ints(projects, 0, 3).map(s -> s == 2 ? 3 : s).toArray());
    int[] level = shuffled(random, projects, projects);
    for (int depth = 0; grouped && depth < 3 && level.length > 0; depth++) {
      int groups = 1 + random.nextInt(level.length);
      int[] next = new int[groups];
      int from = 0;
      for (int g = 0; g < groups; g++) {
        int to = g == groups - 1 ? level.length : from + random.nextInt(level.length - from + 1);
        int capacity = random.nextInt(6);
        next[g] =
            builder.group(
                capacity == 5 ? CapacityTree.UNLIMITED : capacity,
                Arrays.copyOfRange(level, from, to));
        from = to;
      }
      level = next;
    }
    return builder.build();
  }

  private SmallMarket withRandomPins(Random random) {
    int[] free = tree.capacities();
    for (int i = 0; i < lists.length; i++) {
      int p = tree.projects() == 0 ? -1 : random.nextInt(tree.projects());
      boolean room = p >= 0 && random.nextInt(3) == 0;
      for (int node = p; node >= 0; node = tree.parent(node)) {
        room &= free[node] > 0;
      }
      if (room) {
        pins[i] = p;
        for (int node = p; node >= 0; node = tree.parent(node)) {
          free[node]--;
        }
      }
    }
    return this;
  }

  public static int[] shuffled(Random random, int bound, int length) {
    int[] all = new int[bound];
    Arrays.setAll(all, k -> k);
    for (int k = bound - 1; k > 0; k--) {
      int other = random.nextInt(k + 1);
      int swapped = all[k];
      all[k] = all[other];
      all[other] = swapped;
    }
    return Arrays.copyOf(all, length);
  }

  public SmallMarket withList(int intern, int[] list) {
    int[][] changed = lists.clone();
    changed[intern] = list;
    return new SmallMarket(tree, changed, tier, pins, lottery, sameNumbers, reserves);
  }

  /** The same market with another order on the projects' side. */
  public SmallMarket withTiers(int[][] tiers) {
    return new SmallMarket(tree, lists, tiers, pins, lottery, sameNumbers, reserves);
  }

  /** The same market, but that every two interns draw the same number. */
  public SmallMarket withSameNumbers() {
    return new SmallMarket(tree, lists, tier, pins, lottery, true, reserves);
  }

  public CapacityTree tree() {
    return tree;
  }

  public int[][] lists() {
    return lists;
  }

  public int[][] tier() {
    return tier;
  }

  public int[] pins() {
    return pins;
  }

  public Market market() {
    MarketAssembler assembler =
        sameNumbers
            ? Market.assembler(tree, SameNumbers.inTwos(lottery, tree))
            : Market.assembler(tree, lottery);
    for (int i = 0; i < lists.length; i++) {
      assembler.intern();
      for (int p : lists[i]) {
        assembler.pair(p, tier[i][p]);
      }
      if (pins[i] >= 0) {
        assembler.pin(i, pins[i]);
      }
    }
    Market market = assembler.build();
    return reserves == null ? market : market.withReserves(reserves);
  }

  /** The same market with up to three categories, overlapping, at projects that share no limit. */
  public SmallMarket withRandomReserves(long seed) {
    Random random = new Random(seed);
    Reserves.Builder builder =
        Reserves.filling(
            random.nextBoolean() ? FillOrder.OPEN_FIRST : FillOrder.RESERVED_FIRST,
            random.nextBoolean() ? UnfilledReserves.REVERT : UnfilledReserves.STAY_EMPTY);
    for (int p = 0; p < tree.projects(); p++) {
      int left = tree.institution(p) == p ? tree.capacity(p) : 0;
      for (int category = 0; category < 3; category++) {
        int seats = random.nextInt(left + 1);
        builder.seats(p, category, seats);
        left -= seats;
      }
    }
    for (int i = 0; i < lists.length; i++) {
      for (int category = 0; category < 3; category++) {
        if (random.nextInt(5) < 2) {
          builder.member(i, category);
        }
      }
    }
    return new SmallMarket(tree, lists, tier, pins, lottery, sameNumbers, builder.build());
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("capacities ");
    for (int node = 0; node < tree.nodes(); node++) {
      text.append(tree.capacity(node)).append('<').append(tree.parent(node)).append(' ');
    }
    return text.append(" lists ")
        .append(Arrays.deepToString(lists))
        .append(" tiers ")
        .append(Arrays.deepToString(tier))
        .append(" pins ")
        .append(Arrays.toString(pins))
        .append(' ')
        .append(lottery)
        .append(sameNumbers ? " in twos" : "")
        .append(reserves == null ? "" : " " + reserves)
        .toString();
  }
}
