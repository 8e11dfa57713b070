package org.openinternship.benchmarks.market;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntBinaryOperator;
import java.util.stream.IntStream;
import org.openinternship.benchmarks.input.MarketInput;
import org.openinternship.benchmarks.input.ProjectRankings;
import org.openinternship.matching.market.CapacityTree;
import org.openinternship.matching.market.FillOrder;
import org.openinternship.matching.market.JointList;
import org.openinternship.matching.market.Lottery;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.market.MarketAssembler;
import org.openinternship.matching.market.PreferenceList;
import org.openinternship.matching.market.Reserves;
import org.openinternship.matching.market.UnfilledReserves;

/**
 * The same input as a market of the library: of scored bids, of lists, below limits that bind, with
 * ties, reserved seats or couples.
 */
public final class Markets {
  private static final long SEED = 1;
  private static final int PROJECTS_OF_A_SUPERVISOR = 5;
  private static final int SUPERVISORS_OF_A_UNIT = 4;
  private static final int BITS_OF_A_TIE = 27;
  private static final int INTERNS_OF_A_COUPLE = 200;

  private Markets() {}

  /**
   * Assembles scored bids.
   *
   * @param input the input
   * @param tree the limits of its projects
   * @return the market
   */
  public static Market ofScores(MarketInput input, CapacityTree tree) {
    return of(input, tree, MarketInput::tier);
  }

  /**
   * Assembles bids whose scores are so coarse that a project has 16 tiers.
   *
   * @param input the input
   * @return the market, without limits of groups
   */
  public static Market tied(MarketInput input) {
    return of(
        input,
        flat(input),
        (project, intern) -> MarketInput.tier(project, intern) >>> BITS_OF_A_TIE);
  }

  /**
   * Assembles scored bids of projects that reserve a seat for each of two categories, to which a
   * quarter and a third of the interns belong.
   *
   * @param input the input
   * @return the market, whose reserved seats are filled first
   */
  public static Market reserving(MarketInput input) {
    Reserves.Builder reserves = Reserves.filling(FillOrder.RESERVED_FIRST, UnfilledReserves.REVERT);
    for (int project = 0; project < input.projects(); project++) {
      reserves.seats(project, 0, 1).seats(project, 1, 1);
    }
    for (int intern = 0; intern < input.interns(); intern++) {
      if (intern % 4 == 0) {
        reserves.member(intern, 0);
      }
      if (intern % 3 == 0) {
        reserves.member(intern, 1);
      }
    }
    return ofScores(input, flat(input)).withReserves(reserves.build());
  }

  /**
   * Assembles scored bids of which one intern in a hundred is half of a couple: both go where each
   * of them bid at the same rank, and then one of them alone.
   *
   * @param input the input
   * @return the market
   */
  public static Market linked(MarketInput input) {
    int[] bids = input.bids();
    List<JointList> couples =
        IntStream.range(0, input.interns() / INTERNS_OF_A_COUPLE)
            .mapToObj(couple -> couple(bids, 2 * couple))
            .toList();
    return ofScores(input, flat(input)).withJointLists(couples);
  }

  private static JointList couple(int[] bids, int first) {
    int[][] rows = new int[MarketInput.BIDS * 2][];
    for (int rank = 0; rank < MarketInput.BIDS; rank++) {
      int project = bids[first * MarketInput.BIDS + rank];
      rows[rank] = new int[] {project, bids[(first + 1) * MarketInput.BIDS + rank]};
      rows[MarketInput.BIDS + rank] = new int[] {project, JointList.NO_PLACE};
    }
    return JointList.of(new int[] {first, first + 1}, rows);
  }

  private static Market of(MarketInput input, CapacityTree tree, IntBinaryOperator tiers) {
    int[] bids = input.bids();
    MarketAssembler assembler =
        Market.assembler(tree, Lottery.single(SEED)).expect(input.interns(), bids.length);
    for (int intern = 0, bid = 0; intern < input.interns(); intern++) {
      assembler.intern();
      for (int last = bid + MarketInput.BIDS; bid < last; bid++) {
        assembler.pair(bids[bid], tiers.applyAsInt(bids[bid], intern));
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
