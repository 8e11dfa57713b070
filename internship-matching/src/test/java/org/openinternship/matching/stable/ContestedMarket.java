package org.openinternship.matching.stable;

import java.util.Arrays;
import java.util.Random;
import org.openinternship.matching.market.CapacityTree;
import org.openinternship.matching.market.Lottery;
import org.openinternship.matching.market.SmallMarket;

/**
 * A random market in which the two sides want nearly the opposite of each other, so that many
 * assignments are stable: nearly full lists, as many seats as interns or one more, now and then a
 * pin.
 */
final class ContestedMarket {
  /** What is above the projects, and what it orders. */
  enum Shape {
    FLAT,
    GROUPS_THAT_ORDER_INTERNS,
    GROUPS_THAT_ORDER_PAIRS
  }

  private ContestedMarket() {}

  static SmallMarket random(long seed, Shape shape, int maxInterns) {
    Random random = new Random(seed);
    int interns = 3 + random.nextInt(maxInterns - 2);
    int projects = Math.max(2, interns - random.nextInt(3));
    CapacityTree tree = tree(random, shape, interns, projects);
    int[][] lists = new int[interns][];
    int[][] tier = new int[interns][projects];
    boolean cyclic = random.nextBoolean();
    for (int i = 0; i < interns; i++) {
      lists[i] = list(random, i, projects, cyclic);
      int[] standing = new int[tree.nodes()];
      for (int k = 0; k < lists[i].length; k++) {
        standing[tree.institution(lists[i][k])] = 2 * (projects - k) + random.nextInt(3);
      }
      for (int k = 0; k < lists[i].length; k++) {
        int p = lists[i][k];
        boolean byPair = shape == Shape.GROUPS_THAT_ORDER_PAIRS;
        tier[i][p] =
            byPair ? 2 * (projects - k) + random.nextInt(3) : standing[tree.institution(p)];
      }
    }
    int[] pins = new int[interns];
    Arrays.fill(pins, -1);
    if (random.nextInt(4) == 0 && hasRoom(tree, 0)) {
      pins[random.nextInt(interns)] = 0;
    }
    return new SmallMarket(tree, lists, tier, pins, Lottery.perProject(seed));
  }

  private static int[] list(Random random, int intern, int projects, boolean cyclic) {
    int[] list = SmallMarket.shuffled(random, projects, projects);
    if (cyclic) {
      Arrays.setAll(list, k -> (intern + k) % projects);
    }
    return random.nextInt(5) == 0 ? Arrays.copyOf(list, projects - 1) : list;
  }

  private static CapacityTree tree(Random random, Shape shape, int interns, int projects) {
    int[] seats = new int[projects];
    Arrays.fill(seats, 1);
    boolean flat = shape == Shape.FLAT;
    int spare = random.nextInt(3) / 2;
    int added = flat ? interns - projects + spare : random.nextInt(interns);
    for (int more = added; more > 0; more--) {
      seats[random.nextInt(projects)]++;
    }
    CapacityTree.Builder tree = CapacityTree.builder(seats);
    if (flat) {
      return tree.build();
    }
    int[] all = SmallMarket.shuffled(random, projects, projects);
    int cut = 1 + random.nextInt(projects - 1);
    int share = Math.max(1, cut * interns / projects);
    int one = tree.group(share, Arrays.copyOf(all, cut));
    int other = tree.group(interns - share + spare, Arrays.copyOfRange(all, cut, projects));
    if (random.nextInt(3) == 0) {
      tree.group(interns - random.nextInt(2), one, other);
    }
    return tree.build();
  }

  private static boolean hasRoom(CapacityTree tree, int project) {
    boolean room = true;
    for (int node = project; node >= 0; node = tree.parent(node)) {
      room &= tree.capacity(node) > 0;
    }
    return room;
  }
}
