package org.openinternship.matching.internal.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.openinternship.matching.internal.compile.CompiledCohort;
import org.openinternship.matching.market.CapacityTree;
import org.openinternship.matching.market.Lottery;
import org.openinternship.matching.market.Lottery.DrawKind;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.market.MarketPart;
import org.openinternship.matching.mechanism.DeferredAcceptance;
import org.openinternship.matching.mechanism.ImmediateAcceptance;
import org.openinternship.matching.mechanism.Mechanism;
import org.openinternship.matching.mechanism.PriorityDraw;
import org.openinternship.matching.mechanism.SerialDictatorship;
import org.openinternship.matching.mechanism.SeveralPlaces;
import org.openinternship.matching.mechanism.TopTradingCycles;

/**
 * Every way in which a lottery can come out that a mechanism could tell from the others: the orders
 * within each group of interns who are drawn against each other, combined with those of all other
 * groups. Each is as likely as any other. Known for mechanisms of the library that look at one
 * order of interns; for any other there is no such space.
 */
final class DrawSpace {
  private final Lottery lottery;
  private final List<List<String>> groups;
  private final int size;

  private DrawSpace(Lottery lottery, List<List<String>> groups, int size) {
    this.lottery = lottery;
    this.groups = groups;
    this.size = size;
  }

  /** Finds the orders of a cohort; empty if they are not known, or more than so many. */
  static Optional<DrawSpace> of(CompiledCohort compiled, int max) {
    Market market = compiled.market();
    Mechanism mechanism = compiled.policy().mechanism();
    Lottery lottery = compiled.policy().lottery();
    if (compiled.listsByLot() || !Set.of(MarketPart.SHARED_LIMITS).containsAll(market.parts())) {
      return Optional.empty();
    }
    int[] group = IntStream.range(0, market.interns()).toArray();
    if (mechanism instanceof SerialDictatorship || mechanism instanceof PriorityDraw) {
      joinAll(market, group);
    } else if (mechanism instanceof DeferredAcceptance
        || mechanism instanceof SeveralPlaces // where everybody has one
        || mechanism instanceof ImmediateAcceptance
        || mechanism instanceof TopTradingCycles) {
      joinTied(market, group, !(mechanism instanceof TopTradingCycles));
    } else {
      return Optional.empty();
    }
    List<List<String>> groups = groups(compiled, group);
    boolean oneOrder =
        lottery.kind() == DrawKind.SINGLE
            || mechanism instanceof SerialDictatorship
            || mechanism instanceof PriorityDraw;
    long size = 1;
    for (List<String> one : groups) {
      for (int factor = 2; factor <= one.size(); factor++) {
        size *= factor;
        if (size > max || !oneOrder) {
          return Optional.empty();
        }
      }
    }
    return Optional.of(new DrawSpace(lottery, groups, (int) size));
  }

  /** Everybody with a list takes a turn. */
  private static void joinAll(Market market, int[] group) {
    int first = -1;
    for (int intern = 0; intern < group.length; intern++) {
      if (takesPart(market, intern)) {
        first = first < 0 ? intern : first;
        join(group, first, intern);
      }
    }
  }

  /** Those in the same tier of one tree are drawn against each other, if not all have room. */
  private static void joinTied(Market market, int[] group, boolean roomForAll) {
    CapacityTree tree = market.tree();
    int[] asking = new int[market.projects()];
    for (int intern = 0; intern < group.length; intern++) {
      for (int pair = market.firstPair(intern); pair < market.endPair(intern); pair++) {
        asking[market.project(pair)] += market.isPinned(intern) ? 0 : 1;
      }
      if (market.isPinned(intern)) {
        asking[market.pinnedProject(intern)]++;
      }
    }
    Map<List<Integer>, Integer> firsts = new HashMap<>();
    for (int intern = 0; intern < group.length; intern++) {
      for (int pair = market.firstPair(intern); pair < market.endPair(intern); pair++) {
        int project = market.project(pair);
        int top = tree.institution(project);
        boolean contested = !roomForAll || top != project || asking[project] > room(tree, project);
        if (contested && takesPart(market, intern)) {
          Integer first = firsts.putIfAbsent(List.of(top, market.tier(pair)), intern);
          if (first != null) {
            join(group, first, intern);
          }
        }
      }
    }
  }

  /** How many a project can take, by limits that are above it alone too. */
  private static long room(CapacityTree tree, int project) {
    long least = Long.MAX_VALUE;
    for (int node = project; node >= 0; node = tree.parent(node)) {
      least = tree.isLimited(node) ? Math.min(least, tree.capacity(node)) : least;
    }
    return least;
  }

  private static boolean takesPart(Market market, int intern) {
    return !market.isPinned(intern) && market.firstPair(intern) < market.endPair(intern);
  }

  private static void join(int[] group, int one, int other) {
    int a = first(group, one);
    int b = first(group, other);
    group[Math.max(a, b)] = Math.min(a, b);
  }

  private static int first(int[] group, int intern) {
    int at = intern;
    while (group[at] != at) {
      group[at] = group[group[at]];
      at = group[at];
    }
    return at;
  }

  /** The keys of each group of two or more; whoever has a place in a given order keeps it. */
  private static List<List<String>> groups(CompiledCohort compiled, int[] group) {
    Set<String> placed = Set.copyOf(compiled.policy().lottery().order().keys());
    Map<Integer, List<String>> members = new TreeMap<>();
    for (int intern = 0; intern < group.length; intern++) {
      String key = compiled.numbers().intern(intern).id().value();
      if (!placed.contains(key)) {
        members.computeIfAbsent(first(group, intern), it -> new ArrayList<>()).add(key);
      }
    }
    return members.values().stream().filter(it -> it.size() > 1).toList();
  }

  int size() {
    return size;
  }

  /** Returns one of the orders. */
  Lottery lottery(int number) {
    List<String> order = new ArrayList<>(lottery.order().keys());
    int rest = number;
    for (List<String> group : groups) {
      List<String> left = new ArrayList<>(group);
      while (!left.isEmpty()) {
        order.add(left.remove(rest % left.size()));
        rest /= left.size() + 1;
      }
    }
    return lottery.withOrder(Collections.unmodifiableList(order));
  }
}
