package org.openinternship.matching.optimum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.openinternship.matching.market.CapacityTree;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.market.PreferenceList;

/** What {@link SearchLimit} says of how far it is passed. */
class SearchLimitProperties {
  @Property(tries = 1_000)
  void aLimit_isPassedByTwoSteps_afterTheFirstAnswer(@ForAll long seed) {
    Market market = crowded(new Random(seed));
    long first = steps(market, 1);
    for (long max = first; max < first + 12; max++) {
      assertThat(steps(market, max)).isLessThanOrEqualTo(max + 2);
    }
  }

  private static long steps(Market market, long max) {
    return FillOrClose.of(market, SearchLimit.steps(max), StandardObjective.RANK_MAXIMAL).steps();
  }

  /** More minimums than interns, so that much closes. */
  private static Market crowded(Random random) {
    int projects = 3 + random.nextInt(6);
    int[] seats = new int[projects];
    int[] minimums = new int[projects];
    for (int project = 0; project < projects; project++) {
      seats[project] = 2 + random.nextInt(5);
      minimums[project] = 1 + random.nextInt(seats[project]);
    }
    PreferenceList[] lists = new PreferenceList[3 + random.nextInt(14)];
    int[] everybody = new int[lists.length];
    for (int intern = 0; intern < lists.length; intern++) {
      everybody[intern] = intern;
      Set<Integer> list = new LinkedHashSet<>();
      int size = 1 + random.nextInt(Math.min(projects, 4));
      while (list.size() < size) {
        list.add(random.nextInt(projects));
      }
      lists[intern] = PreferenceList.strict(list.stream().mapToInt(Integer::intValue).toArray());
    }
    PreferenceList[] orders = new PreferenceList[projects];
    Arrays.fill(orders, PreferenceList.tied(everybody));
    return Market.builder(CapacityTree.flat(seats))
        .interns(lists)
        .projects(orders)
        .build()
        .withMinimums(minimums);
  }

  @Example
  void textOfALimit_isReadable() {
    assertThat(SearchLimit.NONE).hasToString("no limit");
    assertThat(SearchLimit.steps(1)).hasToString("1 step");
    assertThat(SearchLimit.steps(1_000)).hasToString("1000 steps");
    assertThat(SearchLimit.time(Duration.ofSeconds(1), InstantSource.system()))
        .hasToString("1 second");
    assertThat(SearchLimit.time(Duration.ofMillis(2_500), InstantSource.system()))
        .hasToString("2.5 seconds");
  }

  @Example
  @SuppressWarnings("NullAway")
  void anObjectiveThatIsNull_isNamed() {
    Market market = crowded(new Random(1));
    assertThatNullPointerException()
        .isThrownBy(
            () ->
                FillOrClose.of(market, SearchLimit.NONE, StandardObjective.SIZE, (Objective) null))
        .withMessageContaining("FillOrClose.objectives");
  }
}
