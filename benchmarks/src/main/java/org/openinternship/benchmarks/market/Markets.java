package org.openinternship.benchmarks.market;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.openinternship.benchmarks.input.MarketInput;
import org.openinternship.benchmarks.input.ProjectRankings;
import org.openinternship.matching.market.CapacityTree;
import org.openinternship.matching.market.Lottery;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.market.MarketAssembler;
import org.openinternship.matching.market.PreferenceList;

/** The same input as a market of the library: of scored bids, of lists, below limits that bind. */
public final class Markets {
  private static final long SEED = 1;
  private static final int PROJECTS_OF_A_SUPERVISOR = 5;
  private static final int SUPERVISORS_OF_A_UNIT = 4;

  private Markets() {}

  /**
   * Assembles scored bids.
   *
   * @param input the input
   * @param tree the limits of its projects
   * @return the market
   */
  public static Market ofScores(MarketInput input, CapacityTree tree) {
    int[] bids = input.bids();
    MarketAssembler assembler =
        Market.assembler(tree, Lottery.single(SEED)).expect(input.interns(), bids.length);
    for (int intern = 0, bid = 0; intern < input.interns(); intern++) {
      assembler.intern();
      for (int last = bid + MarketInput.BIDS; bid < last; bid++) {
        assembler.pair(bids[bid], MarketInput.tier(bids[bid], intern));
      }
    }
    return assembler.build();
  }

  /**
   * Returns the limits of seats alone.
   *
   * @param input the input
   * @return the tree without groups
   */
  public static CapacityTree flat(MarketInput input) {
    return CapacityTree.flat(input.seats());
  }

  /**
   * Returns supervisors of five projects and units of four supervisors, each with nine tenths of
   * the seats below it.
   *
   * @param input the input
   * @return the tree, whose limits bind
   */
  public static CapacityTree binding(MarketInput input) {
    CapacityTree.Builder tree = CapacityTree.builder(input.seats());
    int[] limits = Arrays.copyOf(input.seats(), input.projects() * 2);
    int supervisors = groups(tree, limits, 0, input.projects(), PROJECTS_OF_A_SUPERVISOR);
    groups(tree, limits, input.projects(), input.projects() + supervisors, SUPERVISORS_OF_A_UNIT);
    return tree.build();
  }

  private static int groups(CapacityTree.Builder tree, int[] limits, int from, int to, int size) {
    int groups = 0;
    for (int first = from; first < to; first += size, groups++) {
      int[] children = IntStream.range(first, Math.min(first + size, to)).toArray();
      int limit = Math.max(1, Arrays.stream(children).map(it -> limits[it]).sum() * 9 / 10);
      limits[tree.group(limit, children)] = limit;
    }
    return groups;
  }

  /**
   * Returns the lists of interns.
   *
   * @param input the input
   * @return the projects of each, best first
   */
  public static List<PreferenceList> internLists(MarketInput input) {
    return IntStream.range(0, input.interns())
        .map(intern -> intern * MarketInput.BIDS)
        .mapToObj(bid -> Arrays.copyOfRange(input.bids(), bid, bid + MarketInput.BIDS))
        .map(PreferenceList::strict)
        .toList();
  }

  /**
   * Returns the lists of projects.
   *
   * @param rankings the rankings
   * @return the interns of each, best first
   */
  public static List<PreferenceList> projectLists(ProjectRankings rankings) {
    return IntStream.range(0, rankings.first().length - 1)
        .mapToObj(project -> PreferenceList.strict(rankings.of(project)))
        .toList();
  }
}
