package org.openinternship.matching.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openinternship.matching.market.PreferenceList.strict;
import static org.openinternship.matching.market.PreferenceList.tied;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class LotsTest {
  private static final List<Lottery> LOTTERIES =
      List.of(
          Lottery.single(9),
          Lottery.perProject(9),
          Lottery.single(9).withOrder("bob", "nobody", "2"),
          Lottery.perProject(9).withOrder("bob", "nobody", "2"));

  @Test
  void withKeys_numbersAreThoseOfTheLottery() {
    List<String> interns = List.of("ada", "bob", "c\u00e9line", "\u65e5\u672c", "\ud83d\ude00");
    List<String> projects = List.of("map", "api");
    for (Lottery lottery : LOTTERIES) {
      Lots lots = Lots.of(lottery, interns, projects, List.of("map", "kim"));
      for (int i = 0; i < interns.size(); i++) {
        String key = interns.get(i);
        assertThat(lots.number(i)).isEqualTo(lottery.number(key));
        assertThat(lots.number(0, i)).isEqualTo(lottery.number("map", key));
        assertThat(lots.number(1, i)).isEqualTo(lottery.number("kim", key));
        assertThat(lots.numberInList(i, 1)).isEqualTo(lottery.numberInList(key, "api"));
      }
      assertThat(lots.numberOfProject(1)).isEqualTo(lottery.numberOfProject("api"));
      assertThat(lots.lottery()).isEqualTo(lottery);
    }
  }

  @Property
  void withoutKeys_theyAreTheDecimalTextsOfTheIndices(
      @ForAll @IntRange(min = 0) int intern, @ForAll @IntRange(max = 3) int project) {
    for (Lottery lottery : LOTTERIES) {
      Lots lots = Lots.ofIndices(lottery, 4, new int[] {0, 7, 7, 1_000_000});
      List<String> drawings = List.of("0", "7", "7", "1000000");
      assertThat(lots.number(intern)).isEqualTo(lottery.number("" + intern));
      assertThat(lots.number(project, intern))
          .isEqualTo(lottery.number(drawings.get(project), "" + intern));
      assertThat(lots.numberInList(intern, project))
          .isEqualTo(lottery.numberInList("" + intern, "" + project));
    }
  }

  @Test
  void hashesOfIndices_areThoseOfTheirTexts() {
    Random random = new Random(1);
    for (int k = 0; k < 100_000; k++) {
      int index = k < 2_000 ? k : random.nextInt() >>> (1 + random.nextInt(30));
      assertThat(Draws.hash(index)).isEqualTo(Draws.hash("" + index));
    }
    assertThat(Draws.hash(Integer.MAX_VALUE)).isEqualTo(Draws.hash("2147483647"));
  }

  @Test
  void aMarketWithKeys_drawsByThem_andByTheGroupThatDecides() {
    CapacityTree.Builder tree = CapacityTree.builder(1, 1, 1);
    int kim = tree.group(1, 0, 1);
    for (Lottery lottery : LOTTERIES) {
      Market market =
          Market.builder(tree.build())
              .interns(tied(0, 1, 2), strict(2, 0))
              .ranking(kim, tied(0, 1))
              .ranking(2, tied(0, 1))
              .lottery(lottery)
              .keys(List.of("ada", "bob"), List.of("map", "api", "web", "kim"))
              .build();
      assertThat(market.lotteryNumber(market.pair(0, 0))).isEqualTo(lottery.number("kim", "ada"));
      assertThat(market.lotteryNumber(market.pair(0, 1))).isEqualTo(lottery.number("kim", "ada"));
      assertThat(market.lotteryNumber(market.pair(1, 2))).isEqualTo(lottery.number("web", "bob"));
      List<String> keys = List.of("map", "api", "web");
      for (int pair = 1; pair < market.endPair(0); pair++) {
        assertThat(lottery.numberInList("ada", keys.get(market.project(pair))))
            .isGreaterThan(lottery.numberInList("ada", keys.get(market.project(pair - 1))));
      }
    }
  }

  @Test
  void badKeys_areRefusedWithTheirPlaces() {
    Lottery lottery = Lottery.single(0);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Lots.of(lottery, List.of("ada", "bob", "ada"), List.of()))
        .withMessage(
            "Lots: key of intern 2 is 'ada', which is that of intern 0 already. Maybe one is listed"
                + " twice?");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Lots.of(lottery, List.of(), List.of("p", "p")))
        .withMessageStartingWith("Lots: key of project 1 is 'p'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Lots.of(lottery, List.of(), List.of("p"), List.of()))
        .withMessage("Lots: number of drawings is 0, it must be that of projects, 1");
    MarketBuilder builder =
        Market.builder(CapacityTree.flat(1)).projects(tied(0)).interns(strict(0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.keys(List.of("ada"), List.of()))
        .withMessage("Market: number of keys of projects and groups is 0, it must be 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.keys(List.of(), List.of("p")).build())
        .withMessage("Market: number of keys of interns is 0, it must be 1");
    Lots two = Lots.of(lottery, List.of("ada"), List.of("p", "q"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Market.assembler(CapacityTree.flat(1), two))
        .withMessage("Market: number of projects of the lots is 2, it must be that of the tree, 1");
    MarketAssembler assembler = Market.assembler(CapacityTree.flat(1, 1), two).intern();
    assertThatIllegalArgumentException()
        .isThrownBy(assembler::intern)
        .withMessage("Market: intern 1 has no key, the lots are those of 1");
  }
}
