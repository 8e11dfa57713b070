package org.openinternship.matching.mechanism;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.CapacityTree;
import org.openinternship.matching.market.Lottery;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.market.MarketAssembler;

/** Rounds over rows of ints give what one offer after the other gives, in several blocks. */
class FlatInternProposingProperties {

  @Property
  void rounds_giveWhatOneOfferAfterTheOtherGives(
      @ForAll long seed, @ForAll @IntRange(min = 0, max = 31) int tierBits) {
    Market market = market(new Random(seed), tierBits);
    BindingCapacities capacities = new BindingCapacities(market);
    assertThat(capacities.isFlat()).isTrue();
    Assignment expected = new InternProposing(market, capacities).run();
    Assignment rounds = new FlatInternProposing(market, capacities).run();
    assertThat(rounds).isEqualTo(expected);
    for (int intern = 0; intern < market.interns(); intern++) {
      assertThat(rounds.pair(intern)).isEqualTo(expected.pair(intern));
    }
  }

  /** Hundreds of interns, few seats, projects with none or with far too many, some are pinned. */
  private static Market market(Random random, int tierBits) {
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
    MarketAssembler assembler = Market.assembler(CapacityTree.flat(seats), lottery);
    for (int intern = 0; intern < interns; intern++) {
      assembler.intern();
      int most = random.nextInt(Math.min(projects, 12) + 1);
      random
          .ints(0, projects)
          .distinct()
          .limit(most)
          .forEach(project -> assembler.pair(project, tier(random, tierBits)));
      int project = random.nextInt(projects);
      if (random.nextInt(20) == 0 && seats[project] > 0) {
        seats[project]--;
        assembler.pin(intern, project);
      }
    }
    return assembler.build();
  }

  private static int tier(Random random, int bits) {
    return bits == 0 ? 0 : random.nextInt() >>> (Integer.SIZE - bits);
  }
}
