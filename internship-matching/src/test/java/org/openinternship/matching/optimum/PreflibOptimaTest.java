package org.openinternship.matching.optimum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.openinternship.matching.optimum.StandardObjective.GENEROUS;
import static org.openinternship.matching.optimum.StandardObjective.RANK_MAXIMAL;
import static org.openinternship.matching.optimum.StandardObjective.RANK_SUM;
import static org.openinternship.matching.optimum.StandardObjective.SIZE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openinternship.matching.exchange.PreflibFile;
import org.openinternship.matching.market.CapacityTree;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.market.PreferenceList;
import org.openinternship.matching.verify.Profile;

/**
 * Real bids with supervisors of capacities 0 to 3, against the answers of an independent exact
 * solver. Data: PrefLib 00038, donated by D. Manlove, Glasgow.
 */
class PreflibOptimaTest {
  private static final int ORDERS = 2;

  private static Market market(int year) throws IOException {
    String given = System.getProperty("data");
    Path data = given == null ? Path.of("..", "..", "shared", "data") : Path.of(given);
    Path folder = data.resolve("preflib-00038");
    assumeTrue(
        Files.exists(folder), "no real data at " + folder + "; say -Ddata=DIRECTORY to run this");
    String name = "00038-0000000" + year;
    PreflibFile file = PreflibFile.read(Files.readString(folder.resolve(name + ".soi")));
    List<PreferenceList> lists = file.lists();
    int[] seats = new int[file.alternatives().size()];
    Arrays.fill(seats, 1);
    CapacityTree.Builder tree = CapacityTree.builder(seats);
    List<String> lines = Files.readAllLines(folder.resolve(name + ".dat"));
    for (String line : lines.subList(1, lines.size())) {
      String[] part = line.split(",", -1);
      tree.group(
          Integer.parseInt(part[1]),
          Arrays.stream(part[ORDERS].strip().split(" ")).mapToInt(Integer::parseInt).toArray());
    }
    PreferenceList all = PreferenceList.tied(IntStream.range(0, lists.size()).toArray());
    var builder = Market.builder(tree.build()).interns(lists);
    IntStream.range(0, seats.length).forEach(project -> builder.ranking(project, all));
    return builder.build();
  }

  private static Profile profile(Market market, Objective... objectives) {
    Optimum optimum = Optimum.of(market, objectives);
    assertThat(optimum.certifies(optimum.assignment())).isTrue();
    return Profile.of(market, optimum.assignment());
  }

  private static int[] byRank(Profile profile) {
    return IntStream.rangeClosed(1, 5).map(profile::placedAt).toArray();
  }

  @ParameterizedTest
  @CsvSource({
    "4, 34, 50, 25 4 3 1 1, 21 9 4 0 0, 25 4 3 1 1",
    "6, 38, 58, 26 6 3 2 1, 21 13 4 0 0, 26 6 3 2 1"
  })
  void knownAnswers_areFound(
      int year, int size, long rankSum, String greedy, String generous, String rankMaximal)
      throws IOException {
    Market market = market(year);
    assertThat(profile(market, SIZE).placedByChoice()).isEqualTo(size);
    Profile least = profile(market, SIZE, RANK_SUM);
    assertThat(least.placedByChoice()).isEqualTo(size);
    assertThat(least.choiceSum()).isEqualTo(rankSum);
    assertThat(byRank(profile(market, SIZE, RANK_MAXIMAL))).containsExactly(numbers(greedy));
    assertThat(byRank(profile(market, SIZE, GENEROUS))).containsExactly(numbers(generous));
    assertThat(byRank(profile(market, RANK_MAXIMAL))).containsExactly(numbers(rankMaximal));
  }

  private static int[] numbers(String text) {
    return Arrays.stream(text.strip().split(" ")).mapToInt(Integer::parseInt).toArray();
  }
}
