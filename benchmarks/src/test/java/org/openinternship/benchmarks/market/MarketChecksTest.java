package org.openinternship.benchmarks.market;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openinternship.benchmarks.input.MarketInput;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.CapacityTree;

/** What is compared before a time counts is equal, and the limits do bind. */
class MarketChecksTest {
  private static final int INTERNS = 1_000;

  @Test
  void limitsChangeTheStableResult() {
    ScoredBidsBenchmark scored = new ScoredBidsBenchmark();
    scored.size = INTERNS;
    scored.draw();
    VariantsBenchmark variants = new VariantsBenchmark();
    variants.size = INTERNS;
    variants.draw();
    assertThat(variants.limitsBind()).isNotEqualTo(scored.internsPropose());
  }

  @Test
  void theResultIsThatOfTheNativeProgram() {
    ScoredBidsBenchmark scored = new ScoredBidsBenchmark();
    scored.size = INTERNS;
    scored.draw();
    Assignment assignment = scored.internsPropose();
    assertThat(NativeHash.of(assignment)).isEqualTo(0x1f9bf83715e86567L);
  }

  @Test
  void listsAndMapsGiveTheResultOfScores() {
    ListsBenchmark lists = new ListsBenchmark();
    lists.size = INTERNS;
    lists.draw();
    TextbookBenchmark textbook = new TextbookBenchmark();
    textbook.size = INTERNS;
    textbook.draw();
    assertThat(textbook.mapsAndLists()).hasSize(lists.buildAndAssign().placed());
  }

  @Test
  void othersFindOneOptimum() {
    OptimumBenchmark optimum = new OptimumBenchmark();
    optimum.size = 200;
    optimum.draw();
    OrToolsBenchmark orTools = new OrToolsBenchmark();
    orTools.size = 200;
    orTools.draw();
    assertThat(optimum.spare()).isEqualTo(orTools.spare());
    assertThat(optimum.scarce()).isEqualTo(orTools.scarce());
    JGraphTBenchmark jgrapht = new JGraphTBenchmark();
    jgrapht.size = 200;
    jgrapht.draw();
    assertThat(optimum.spare()).isEqualTo(jgrapht.spare());
  }

  @Test
  void limitsLetInFewerThanThereAreSeats() {
    CapacityTree tree = Markets.binding(MarketInput.of(INTERNS));
    assertThat(tree.canBind(tree.projects())).isTrue();
    assertThat(tree.canBind(tree.nodes() - 1)).isTrue();
  }
}
