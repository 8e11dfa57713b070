package org.openinternship.matching.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MarketAssemblerTest {

  private final MarketAssembler assembler =
      Market.assembler(CapacityTree.flat(1, 1, 1), Lottery.single(3));

  @Test
  void pairsStandAsTheyWereGiven() {
    assembler.intern().pair(2, 7).pair(0, Integer.MAX_VALUE);
    assembler.intern();
    assembler.intern().pair(1, 0);
    Market market = assembler.build();
    assertThat(market.interns()).isEqualTo(3);
    assertThat(market.pairs()).isEqualTo(3);
    assertThat(market.firstPair(1)).isEqualTo(market.endPair(1)).isEqualTo(2);
    assertThat(market.project(0)).isEqualTo(2);
    assertThat(market.tier(1)).isEqualTo(Integer.MAX_VALUE);
    assertThat(market.priority(1))
        .isEqualTo((long) Integer.MAX_VALUE << 32 | market.lotteryNumber(0));
    assertThat(market.lotteryNumber(2)).isEqualTo(Lottery.single(3).number("2"));
    assertThat(market.intern(2)).isEqualTo(2);
    assertThat(market.choice(1)).isEqualTo(2);
    assertThat(market)
        .hasToString("Market(3 interns, 3 projects, 3 pairs, " + market.lottery() + ")");
  }

  @Test
  void aMarketIsBuiltOnce() {
    assembler.intern().pair(0, 1);
    Market market = assembler.build();
    assertThatIllegalStateException()
        .isThrownBy(assembler::intern)
        .withMessage(
            "MarketAssembler: the market was built already. Maybe a new assembler was meant?");
    assertThatIllegalStateException().isThrownBy(assembler::build);
    assertThatIllegalStateException().isThrownBy(() -> assembler.pair(1, 0));
    assertThat(market.tier(0)).isEqualTo(1);
  }

  @Test
  void choicesMayBeGivenForSomePairsOnly() {
    assembler.intern().pair(0, 0).pair(1, 0);
    assembler.intern().pair(0, 0).pair(1, 0, 5).pair(2, 0);
    assembler.intern().pair(2, 0);
    Market market = assembler.build();
    assertThat(IntStream.range(0, 6).map(market::choice)).containsExactly(1, 2, 1, 5, 6, 1);
  }

  @Test
  void roomGrowsWithOrWithoutNotice() {
    for (boolean noticed : new boolean[] {false, true}) {
      MarketAssembler many = Market.assembler(CapacityTree.flat(1, 1, 1), Lottery.perProject(3));
      if (noticed) {
        many.expect(500, 1500);
      }
      for (int i = 0; i < 1000; i++) {
        many.intern().pair(2, i).pair(0, i).pair(1, i);
      }
      Market market = many.build();
      assertThat(market.pairs()).isEqualTo(3000);
      for (int i = 0; i < 1000; i++) {
        assertThat(market.firstPair(i)).isEqualTo(3 * i);
        assertThat(market.tier(3 * i + 1)).isEqualTo(i);
        assertThat(market.project(3 * i + 1)).isZero();
        assertThat(market.intern(3 * i + 2)).isEqualTo(i);
      }
    }
  }

  @Test
  void badPairs_areRefused() {
    assertThatIllegalStateException().isThrownBy(() -> assembler.pair(0, 0));
    assertThatIllegalStateException().isThrownBy(() -> assembler.pair(0, 0, 1));
    assembler.intern().pair(1, 0, 2);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> assembler.pair(3, 0))
        .withMessage("Market: project of intern 0 is 3, it must be from 0 to 2");
    assertThatIllegalArgumentException().isThrownBy(() -> assembler.pair(-1, 0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> assembler.pair(0, -1))
        .withMessage("Market: tier of intern 0 at project 0 is -1, it must be at least 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> assembler.pair(1, 0))
        .withMessage("Market: intern 0 lists project 1 twice");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> assembler.pair(0, 0, 1))
        .withMessage("Market: choice of intern 0 for project 0 is 1, it must be at least 2");
    assertThatIllegalArgumentException().isThrownBy(() -> assembler.expect(-1, 0));
  }

  @Test
  void unknownPairs_haveNoIntern() {
    Market market = assembler.build();
    assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> market.intern(0));
  }
}
