package org.openinternship.matching.live;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.openinternship.matching.market.CapacityTree;
import org.openinternship.matching.market.Lots;
import org.openinternship.matching.market.Lottery;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.market.MarketAssembler;
import org.openinternship.matching.market.SmallMarket;

/** A random market and random changes of it, kept beside the library: each makes a new market. */
final class ChangingMarket {
  /** How many seats there are for the interns, and what is above them. */
  enum Shape {
    SPARE,
    SCARCE,
    GROUPS_THAT_HARDLY_BIND,
    GROUPS_THAT_BIND
  }

  private final Random random;
  private final Lots lots;
  private final int[][] groups;
  private final int[] capacity;
  private final int[][] lists;
  private final int[][] tiers;
  private final int[] pins;
  private final boolean[] away;

  ChangingMarket(long seed, Shape shape, int interns, int projects) {
    random = new Random(seed);
    Lottery lottery = random.nextBoolean() ? Lottery.single(seed) : Lottery.perProject(seed);
    lots = Lots.of(lottery, keys(interns), keys(projects));
    boolean grouped = shape == Shape.GROUPS_THAT_HARDLY_BIND || shape == Shape.GROUPS_THAT_BIND;
    int[] order = SmallMarket.shuffled(random, projects, projects);
    int cut = 1 + random.nextInt(projects - 1);
    groups =
        grouped
            ? new int[][] {
              Arrays.copyOf(order, cut),
              Arrays.copyOfRange(order, cut, projects),
              {projects, projects + 1}
            }
            : new int[0][];
    capacity = new int[projects + groups.length];
    int seats = shape == Shape.SPARE ? interns * 3 / 2 : interns;
    for (int seat = 0; seat < seats; seat++) {
      capacity[random.nextInt(projects)]++;
    }
    int limit = shape == Shape.GROUPS_THAT_BIND ? interns / 2 : interns;
    Arrays.fill(capacity, projects, capacity.length, Math.max(1, limit));
    lists = new int[interns][];
    tiers = new int[interns][];
    for (int intern = 0; intern < interns; intern++) {
      draw(intern);
    }
    pins = new int[interns];
    Arrays.fill(pins, -1);
    away = new boolean[interns];
  }

  private static List<String> keys(int count) {
    return IntStream.range(0, count).mapToObj(Integer::toString).toList();
  }

  private void draw(int intern) {
    int projects = capacity.length - groups.length;
    int length = random.nextInt(projects + 1);
    lists[intern] = SmallMarket.shuffled(random, projects, length);
    int kinds = 1 + random.nextInt(4);
    tiers[intern] = IntStream.range(0, length).map(i -> random.nextInt(kinds)).toArray();
  }

  Market market() {
    int projects = capacity.length - groups.length;
    CapacityTree.Builder tree = CapacityTree.builder(Arrays.copyOf(capacity, projects));
    for (int group = 0; group < groups.length; group++) {
      tree.group(capacity[projects + group], groups[group]);
    }
    MarketAssembler assembler = Market.assembler(tree.build(), lots);
    for (int intern = 0; intern < lists.length; intern++) {
      assembler.intern();
      for (int place = 0; !away[intern] && place < lists[intern].length; place++) {
        assembler.pair(lists[intern][place], tiers[intern][place]);
      }
      if (pins[intern] >= 0) {
        assembler.pin(intern, pins[intern]);
      }
    }
    return assembler.build();
  }

  /** Makes a change that can be made here, and the same there; returns what it was. */
  String change(LiveAssignment live) {
    int intern = random.nextInt(lists.length);
    int node = random.nextInt(capacity.length);
    switch (random.nextInt(5)) {
      case 0 -> {
        draw(intern);
        live.setList(intern, lists[intern], tiers[intern]);
        return "list of " + intern;
      }
      case 1 -> {
        int seats = Math.max(pinsBelow(node), capacity[node] + random.nextInt(5) - 2);
        capacity[node] = seats;
        live.setCapacity(node, seats);
        return "capacity of " + node + " " + seats;
      }
      case 2 -> {
        return pin(live, intern, random.nextInt(capacity.length - groups.length));
      }
      default -> {
        if (pins[intern] >= 0) {
          return pin(live, intern, pins[intern]);
        }
        away[intern] = !away[intern];
        if (away[intern]) {
          live.leave(intern);
        } else {
          live.comeBack(intern);
        }
        return (away[intern] ? "leaves " : "comes ") + intern;
      }
    }
  }

  private String pin(LiveAssignment live, int intern, int project) {
    if (pins[intern] >= 0) {
      pins[intern] = -1;
      live.unpin(intern);
      return "unpins " + intern;
    }
    boolean room = !away[intern];
    for (int node = 0; node < capacity.length; node++) {
      room &= !isAbove(node, project) || pinsBelow(node) < capacity[node];
    }
    if (room) {
      pins[intern] = project;
      live.pin(intern, project);
      return "pins " + intern;
    }
    return "nothing";
  }

  private int pinsBelow(int node) {
    return (int)
        Arrays.stream(pins).filter(project -> project >= 0 && isAbove(node, project)).count();
  }

  private boolean isAbove(int node, int project) {
    int projects = capacity.length - groups.length;
    return node == project
        || (node >= projects
            && Arrays.stream(groups[node - projects]).anyMatch(below -> isAbove(below, project)));
  }
}
