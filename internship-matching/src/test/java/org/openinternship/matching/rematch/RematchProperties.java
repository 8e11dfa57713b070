package org.openinternship.matching.rematch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.CapacityTree;
import org.openinternship.matching.market.DrawnMarket;
import org.openinternship.matching.market.DrawnMarket.Shape;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.market.Oracle;
import org.openinternship.matching.mechanism.DeferredAcceptance;
import org.openinternship.matching.mechanism.Mechanism;
import org.openinternship.matching.mechanism.ResultReading;

/** What each way promises, on small markets whose interns had some places before. */
class RematchProperties {
  private static final Mechanism USUAL = DeferredAcceptance.internProposing();

  @Property(tries = 500)
  void everyWay_isFeasible(@ForAll long seed, @ForAll Shape shape) {
    Drawn drawn = new Drawn(seed, shape);
    for (Rematch way : ways(drawn.market)) {
      for (Mechanism usual : Mechanism.standard()) {
        if ((way == Rematch.withReversedLottery()
                && usual.reading() != ResultReading.PRIORITY_CUTOFFS)
            || !usual.honours().containsAll(drawn.market.parts())) {
          continue;
        }
        Assignment result = way.mechanism(usual, drawn.held).assign(drawn.market);
        assertThat(new Oracle(drawn.market).isFeasible(result)).as("%s %s", way, usual).isTrue();
      }
    }
  }

  private static List<Rematch> ways(Market market) {
    List<Rematch> ways = new ArrayList<>();
    ways.add(Rematch.keepingPlaces());
    ways.add(Rematch.withReversedLottery());
    IntStream.rangeClosed(0, market.interns()).mapToObj(Rematch::movingAtMost).forEach(ways::add);
    return ways;
  }

  /** Everybody who can keep their place has it, and the others are matched as if it was agreed. */
  @Property(tries = 500)
  void keepingPlaces_isTheUsualMatchOfTheOthers(@ForAll long seed, @ForAll Shape shape) {
    Drawn drawn = new Drawn(seed, shape);
    Assignment result = drawn.by(Rematch.keepingPlaces());
    int[] kept = drawn.kept();
    for (int intern = 0; intern < kept.length; intern++) {
      if (kept[intern] >= 0) {
        assertThat(result.project(intern)).isEqualTo(kept[intern]);
      }
    }
    assertThat(result.projects()).isEqualTo(USUAL.assign(drawn.market.withPins(kept)).projects());
  }

  /** The definition: how many move, and which ones are let go. */
  @Property(tries = 500)
  void movingAtMost_letsTheFirstGo(@ForAll long seed, @ForAll Shape shape) {
    Drawn drawn = new Drawn(seed, shape);
    Assignment full = USUAL.assign(drawn.market);
    int[] kept = drawn.kept();
    List<Integer> order = drawn.order(full);
    for (int people = 0; people <= drawn.market.interns(); people++) {
      Assignment result = drawn.by(Rematch.movingAtMost(people));
      assertThat(drawn.moved(result)).isLessThanOrEqualTo(people);
      if (people > 0 && order.size() <= people) {
        assertThat(result).isEqualTo(full);
      } else {
        int[] pins = kept.clone();
        order.subList(0, people).forEach(intern -> pins[intern] = -1);
        assertThat(result.projects())
            .isEqualTo(USUAL.assign(drawn.market.withPins(pins)).projects());
      }
    }
    assertThat(drawn.by(Rematch.movingAtMost(0))).isEqualTo(drawn.by(Rematch.keepingPlaces()));
  }

  /** Nobody who can keep their place gets a worse one, and the second round is stable. */
  @Property(tries = 500)
  void reversedLottery_isStableByRightsAndReversedLots(@ForAll long seed, @ForAll Shape shape) {
    Drawn drawn = new Drawn(seed, shape);
    int[] kept = drawn.kept();
    Market second = drawn.market.secondRound(drawn.pairs(kept));
    for (Mechanism usual :
        List.of(DeferredAcceptance.internProposing(), DeferredAcceptance.projectProposing())) {
      Assignment result =
          Rematch.withReversedLottery().mechanism(usual, drawn.held).assign(drawn.market);
      for (int intern = 0; intern < kept.length; intern++) {
        if (kept[intern] >= 0) {
          assertThat(result.pair(intern))
              .isBetween(drawn.market.firstPair(intern), drawn.market.pair(intern, kept[intern]));
        }
      }
      assertThat(
              new Oracle(second).blocking(Assignment.ofProjects(second, result.projects()), false))
          .isEmpty();
    }
  }

  /**
   * The pairs of a second round, one by one: rights, then tiers, then the other end of the lots.
   */
  @Property
  void secondRound_turnsTheLotsAround(@ForAll long seed, @ForAll Shape shape) {
    Drawn drawn = new Drawn(seed, shape);
    int[] first = drawn.pairs(drawn.kept());
    Market second = drawn.market.secondRound(first);
    for (int pair = 0; pair < drawn.market.pairs(); pair++) {
      boolean right = first[drawn.market.intern(pair)] == pair;
      assertThat(second.tier(pair)).isEqualTo(right ? 0 : drawn.market.tier(pair) + 1);
      assertThat(second.lotteryNumber(pair) + drawn.market.lotteryNumber(pair))
          .isEqualTo((1L << 32) - 1);
      assertThat(second.project(pair)).isEqualTo(drawn.market.project(pair));
      assertThat(second.choice(pair)).isEqualTo(drawn.market.choice(pair));
    }
    assertThat(second.interns()).isEqualTo(drawn.market.interns());
  }

  /** A market, and a place that each of its interns may have had, on the list or not. */
  private static final class Drawn {
    private final Market market;
    private final int[] held;

    Drawn(long seed, Shape shape) {
      Random random = new Random(seed);
      market = DrawnMarket.of(seed, shape).market();
      held = new int[market.interns()];
      for (int intern = 0; intern < held.length; intern++) {
        int pairs = market.endPair(intern) - market.firstPair(intern);
        held[intern] =
            pairs > 0 && random.nextInt(4) > 0
                ? market.project(market.firstPair(intern) + random.nextInt(pairs))
                : random.nextInt(market.projects() + 1) - 1;
      }
    }

    Assignment by(Rematch way) {
      return way.mechanism(USUAL, held).assign(market);
    }

    /**
     * By definition: the listed places of the not pinned, the best pairs first, as long as they
     * fit.
     */
    int[] kept() {
      int[] kept = new int[held.length];
      Arrays.fill(kept, -1);
      IntStream.range(0, market.pairs())
          .boxed()
          .filter(pair -> !market.isPinned(market.intern(pair)))
          .filter(pair -> held[market.intern(pair)] == market.project(pair))
          .sorted(
              Comparator.comparing((Integer pair) -> market.priority(pair)).thenComparing(p -> p))
          .forEachOrdered(
              pair -> {
                kept[market.intern(pair)] = market.project(pair);
                if (!fits(kept)) {
                  kept[market.intern(pair)] = -1;
                }
              });
      return kept;
    }

    /** Whether so many fit beside those who are pinned. */
    boolean fits(int[] places) {
      for (int node = 0; node < market.tree().nodes(); node++) {
        if (over(places, node)) {
          return false;
        }
      }
      return true;
    }

    private boolean over(int[] places, int node) {
      CapacityTree tree = market.tree();
      long there =
          IntStream.range(0, places.length)
              .map(i -> market.isPinned(i) ? market.pinnedProject(i) : places[i])
              .filter(project -> project >= 0 && tree.contains(node, project))
              .count();
      return tree.isLimited(node) && there > tree.capacity(node);
    }

    int[] pairs(int[] places) {
      return IntStream.range(0, places.length)
          .map(i -> places[i] < 0 ? -1 : market.pair(i, places[i]))
          .toArray();
    }

    int moved(Assignment result) {
      int[] kept = kept();
      return (int)
          IntStream.range(0, kept.length)
              .filter(i -> kept[i] >= 0 && kept[i] != result.project(i))
              .count();
    }

    /** Those whom a full match moves: whose seat is free next, the lowest number first. */
    List<Integer> order(Assignment full) {
      int[] places = kept();
      List<Integer> left =
          IntStream.range(0, places.length)
              .filter(i -> places[i] >= 0 && places[i] != full.project(i))
              .boxed()
              .sorted(
                  Comparator.comparing((Integer i) -> market.lots().number(i))
                      .thenComparing(i -> i))
              .collect(java.util.stream.Collectors.toCollection(ArrayList::new));
      List<Integer> order = new ArrayList<>();
      while (!left.isEmpty()) {
        Integer next =
            left.stream()
                .filter(i -> full.isPlaced(i) && hasSeat(places, i, full.project(i)))
                .findFirst()
                .orElse(left.get(0));
        places[next] = full.project(next);
        left.remove(next);
        order.add(next);
      }
      return order;
    }

    /** Whether nothing above a project would hold more than it takes if somebody moved there. */
    private boolean hasSeat(int[] places, int intern, int project) {
      int[] then = places.clone();
      then[intern] = project;
      for (int node = project; node >= 0; node = market.tree().parent(node)) {
        if (over(then, node)) {
          return false;
        }
      }
      return true;
    }
  }
}
