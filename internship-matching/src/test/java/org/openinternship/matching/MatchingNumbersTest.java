package org.openinternship.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openinternship.matching.market.CapacityTree;
import org.openinternship.matching.market.Lots;
import org.openinternship.matching.market.Lottery;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.market.MarketAssembler;
import org.openinternship.testing.ExportedTypes;
import org.openinternship.testing.NumberCheck;

/** Every factory and builder of this module takes any number, or says what is wrong with it. */
class MatchingNumbersTest {
  static List<Class<?>> types() {
    return ExportedTypes.of(MatchingEngine.class);
  }

  @ParameterizedTest
  @MethodSource("types")
  void everyFactoryTakesTheEndsOfNumbers_orRefusesThem(Class<?> type) {
    CapacityTree tree = CapacityTree.flat(1);
    Lots lots = Lots.of(Lottery.single(1), List.of("i"), List.of("p"), List.of("p"));
    NumberCheck check =
        new NumberCheck(
            MatchingSamples.all().with(MarketAssembler.class, Market.assembler(tree, lots)));
    assertThat(check.problems(type)).isEmpty();
  }
}
