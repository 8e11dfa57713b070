package org.openinternship.matching.mechanism;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.CapacityTree;
import org.openinternship.matching.market.Lottery;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.market.MarketAssembler;

/** The kernels of a million interns give what the plain ones give, in several blocks. */
class KernelsProperties {

  @Property
  void rounds_giveWhatOneOfferAfterTheOtherGives(
      @ForAll long seed, @ForAll @IntRange(min = 0, max = 31) int tierBits) {
    agree(market(new Random(seed), tierBits, seats -> CapacityTree.flat(seats)), true);
  }

  @Property
  void belowGroups_roundsGiveWhatOneOfferAfterTheOtherGives(
      @ForAll long seed, @ForAll @IntRange(min = 0, max = 31) int tierBits) {
    Random random = new Random(seed);
    agree(market(random, tierBits, seats -> nested(random, seats)), false);
  }

  /** Few seats and long lists make many rotations; with tiers alike, lots tell pairs apart. */
  @Property(tries = 1_000)
  void rotations_leadToWhatProjectsGetWhenTheyOffer(
      @ForAll long seed, @ForAll @IntRange(min = 0, max = 31) int tierBits) {
    Market market = market(new Random(seed), tierBits, seats -> CapacityTree.flat(seats));
    BindingCapacities capacities = new BindingCapacities(market);
    Assignment offered = new ProjectProposing(market, capacities).run();
    Assignment rotated = ProjectsBest.of(market, capacities);
    assertThat(rotated).isEqualTo(offered);
    for (int intern = 0; intern < market.interns(); intern++) {
      assertThat(rotated.pair(intern)).isEqualTo(offered.pair(intern));
    }
    assertThat(DeferredAcceptance.projectProposing().assign(market)).isEqualTo(offered);
  }

  private static void agree(Market market, boolean flat) {
    BindingCapacities capacities = new BindingCapacities(market);
    assertThat(!flat || capacities.isFlat()).isTrue();
    Assignment expected = new OneAfterTheOther(market, capacities).run();
    Assignment rounds = new InternProposing(market, capacities).run();
    assertThat(rounds).isEqualTo(expected);
    for (int intern = 0; intern < market.interns(); intern++) {
      assertThat(rounds.pair(intern)).isEqualTo(expected.pair(intern));
    }
  }

  /** Groups of one project or all of them, within groups, with limits from none to spare. */
  private static CapacityTree nested(Random random, int[] seats) {
    CapacityTree.Builder tree = CapacityTree.builder(seats);
    int[] level = IntStream.range(0, seats.length).toArray();
    for (int depth = random.nextInt(4); depth > 0; depth--) {
      int widest = 1 + random.nextInt(random.nextBoolean() ? 4 : seats.length);
      List<Integer> groups = new ArrayList<>();
      for (int from = 0; from < level.length; ) {
        int end = Math.min(level.length, from + 1 + random.nextInt(widest));
        int[] children = Arrays.copyOfRange(level, from, end);
        int limit = random.nextInt(6 * children.length);
        groups.add(tree.group(random.nextInt(8) == 0 ? CapacityTree.UNLIMITED : limit, children));
        from = end;
      }
      level = groups.stream().mapToInt(Integer::intValue).toArray();
    }
    return tree.build();
  }

  /** Hundreds of interns, few seats, projects with none or with far too many, some are pinned. */
  private static Market market(Random random, int tierBits, Function<int[], CapacityTree> shape) {
    int interns = random.nextInt(600);
    int projects = 1 + random.nextInt(60);
    int[] seats = random.ints(projects, 0, 1 + random.nextInt(12)).toArray();
    if (random.nextBoolean()) {
      seats[random.nextInt(projects)] = CapacityTree.UNLIMITED;
    }
    Lottery lottery =
        random.nextBoolean()
            ? Lottery.single(random.nextLong())
            : Lottery.perProject(random.nextLong());
    if (random.nextInt(3) == 0) {
      lottery =
          lottery.withOrder(IntStream.range(0, interns / 2).mapToObj(Integer::toString).toList());
    }
    CapacityTree tree = shape.apply(seats);
    int[] free = IntStream.range(0, tree.nodes()).map(tree::capacity).toArray();
    MarketAssembler assembler = Market.assembler(tree, lottery);
    for (int intern = 0; intern < interns; intern++) {
      assembler.intern();
      int most = random.nextInt(Math.min(projects, 12) + 1);
      random
          .ints(0, projects)
          .distinct()
          .limit(most)
          .forEach(project -> assembler.pair(project, tier(random, tierBits)));
      int project = random.nextInt(projects);
      if (random.nextInt(20) == 0 && takesSeat(tree, free, project)) {
        assembler.pin(intern, project);
      }
    }
    return assembler.build();
  }

  private static boolean takesSeat(CapacityTree tree, int[] free, int project) {
    for (int node = project; node >= 0; node = tree.parent(node)) {
      if (free[node] == 0) {
        return false;
      }
    }
    for (int node = project; node >= 0; node = tree.parent(node)) {
      free[node]--;
    }
    return true;
  }

  private static int tier(Random random, int bits) {
    return bits == 0 ? 0 : random.nextInt() >>> (Integer.SIZE - bits);
  }
}
