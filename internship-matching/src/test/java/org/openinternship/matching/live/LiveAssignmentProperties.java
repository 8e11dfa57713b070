package org.openinternship.matching.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openinternship.matching.live.ChangingMarket.Shape;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.mechanism.DeferredAcceptance;
import org.openinternship.matching.verify.BlockingPairs;
import org.openinternship.matching.verify.Stability;

/** After each change it is what a run from the beginning gives. */
class LiveAssignmentProperties {

  private static int[] fromTheBeginning(Market market) {
    return DeferredAcceptance.internProposing().assign(market).projects();
  }

  private static int[] projects(LiveAssignment live, int interns) {
    return IntStream.range(0, interns).map(live::project).toArray();
  }

  @Property
  void afterEachChange_itIsWhatARunFromTheBeginningGives(
      @ForAll long seed,
      @ForAll Shape shape,
      @ForAll @IntRange(min = 1, max = 24) int interns,
      @ForAll @IntRange(min = 2, max = 9) int projects) {
    ChangingMarket changing = new ChangingMarket(seed, shape, interns, projects);
    LiveAssignment live = LiveAssignment.of(changing.market());
    List<String> changes = new ArrayList<>();
    int[] told = projects(live, interns);
    for (int change = 0; change < 40; change++) {
      changes.add(changing.change(live));
      Market market = changing.market();
      int[] expected = fromTheBeginning(market);
      assertThat(projects(live, interns)).as("%s", changes).isEqualTo(expected);
      for (int moved : live.takeMoved()) {
        told[moved] = expected[moved];
      }
      assertThat(told).as("%s", changes).isEqualTo(expected);
    }
    Assignment now = live.assignment();
    assertThat(now.projects()).isEqualTo(fromTheBeginning(changing.market()));
    assertThat(fromTheBeginning(live.market())).isEqualTo(now.projects());
  }

  /** Ten thousand changes of one market of each kind, as many as a term sees. */
  @ParameterizedTest
  @EnumSource
  void afterTenThousandChanges_itStillIs(Shape shape) {
    int interns = 60;
    ChangingMarket changing = new ChangingMarket(7, shape, interns, 18);
    LiveAssignment live = LiveAssignment.of(changing.market());
    int moved = 0;
    for (int change = 0; change < 10_000; change++) {
      changing.change(live);
      moved += live.takeMoved().length;
      Market market = changing.market();
      assertThat(projects(live, interns)).isEqualTo(fromTheBeginning(market));
    }
    assertThat(moved).isGreaterThan(5_000);
    boolean flat = shape == Shape.SPARE || shape == Shape.SCARCE;
    assertThat(live.runs()).isBetween(0L, flat ? 0L : 10_000L);
    assertThat(BlockingPairs.of(live.market(), live.assignment(), Stability.CHOICE)).isEmpty();
  }
}
