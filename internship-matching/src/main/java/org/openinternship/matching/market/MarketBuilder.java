package org.openinternship.matching.market;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openinternship.matching.market.DroppedPair.Side;

/**
 * A builder of a market from preference lists: interns list projects, projects and groups rank
 * interns.
 *
 * <p><b>Acceptability.</b> A pair enters the market if the intern lists the project and every
 * ranking on the project's path, its own and those of the groups above it, has the intern. A pair
 * that only one side lists is dropped and reported in {@link Market#dropped}. Every project needs a
 * ranking on its path.
 *
 * <p><b>Whose order.</b> The topmost ranking on a project's path decides the order of its pairs;
 * rankings below it then only say who is acceptable. So a supervisor with a ranking orders the
 * interns of all its projects, as in student-project allocation. A group with a limit, more than
 * one tier below it and no ranking of its own would have to compare positions in different
 * rankings; it is refused unless {@link #comparePositions} says so.
 *
 * <p>Ties are broken by the lottery, on both sides. Not safe for use by several threads.
 *
 * <pre>{@code
 * Market market = Market.builder(CapacityTree.flat(1, 1))
 *     .interns(PreferenceList.strict(0, 1), PreferenceList.strict(0))
 *     .projects(PreferenceList.strict(1, 0), PreferenceList.strict(0))
 *     .build();
 * }</pre>
 */
public final class MarketBuilder {

  private final CapacityTree tree;
  private final List<PreferenceList> interns = new ArrayList<>();
  private final @Nullable PreferenceList[] rankings;
  private final Pins pins = new Pins();
  private Lottery lottery = Lottery.single(0);
  private boolean comparePositions;

  MarketBuilder(CapacityTree tree) {
    this.tree = tree;
    this.rankings = new PreferenceList[tree.nodes()];
  }

  /**
   * Adds interns, in index order.
   *
   * @param lists the projects each prefers, best first
   * @return this
   */
  public MarketBuilder interns(PreferenceList... lists) {
    Objects.requireNonNull(lists, "MarketBuilder.lists");
    return interns(Arrays.asList(lists));
  }

  /**
   * Adds interns, in index order.
   *
   * @param lists the projects each prefers, best first
   * @return this
   */
  public MarketBuilder interns(List<PreferenceList> lists) {
    Objects.requireNonNull(lists, "MarketBuilder.lists");
    interns.addAll(lists);
    return this;
  }

  /**
   * Sets the rankings of all projects, in index order.
   *
   * @param lists the interns each prefers, best first
   * @return this
   * @throws IllegalArgumentException if there is not one list a project
   */
  public MarketBuilder projects(PreferenceList... lists) {
    Objects.requireNonNull(lists, "MarketBuilder.lists");
    return projects(Arrays.asList(lists));
  }

  /**
   * Sets the rankings of all projects, in index order.
   *
   * @param lists the interns each prefers, best first
   * @return this
   * @throws IllegalArgumentException if there is not one list a project
   */
  public MarketBuilder projects(List<PreferenceList> lists) {
    Objects.requireNonNull(lists, "MarketBuilder.lists");
    if (lists.size() != tree.projects()) {
      throw new IllegalArgumentException(
          "Market: number of project rankings is "
              + lists.size()
              + ", it must be "
              + tree.projects());
    }
    for (int project = 0; project < lists.size(); project++) {
      ranking(project, lists.get(project));
    }
    return this;
  }

  /**
   * Sets the ranking of one project or group; an earlier one is replaced.
   *
   * @param node the project or group
   * @param list the interns it prefers, best first; who is missing is not acceptable below it
   * @return this
   * @throws IllegalArgumentException if the node is unknown
   */
  public MarketBuilder ranking(int node, PreferenceList list) {
    Objects.requireNonNull(list, "MarketBuilder.list");
    Indices.check("Market", "node of a ranking", node, tree.nodes());
    rankings[node] = list;
    return this;
  }

  /**
   * Sets how ties are broken. Default: one number an intern, seed 0.
   *
   * @param lottery the lottery
   * @return this
   */
  public MarketBuilder lottery(Lottery lottery) {
    Objects.requireNonNull(lottery, "MarketBuilder.lottery");
    this.lottery = lottery;
    return this;
  }

  /**
   * Lets a limited group without a ranking compare interns by their tier in different rankings
   * below it: a first place here equals a first place there. The order is then one over pairs: the
   * intern-proposing result stays stable and strategy-proof, but some other stable result may suit
   * an intern better.
   *
   * @return this
   */
  public MarketBuilder comparePositions() {
    comparePositions = true;
    return this;
  }

  /**
   * Fixes an intern to a project, acceptable or not.
   *
   * @param intern the intern
   * @param project the project
   * @return this
   */
  public MarketBuilder pin(int intern, int project) {
    pins.add(intern, project);
    return this;
  }

  /**
   * Builds the market, in O(m depth + total length of the rankings) for lists of total length m,
   * plus sorting within ties.
   *
   * @return an immutable market
   * @throws IllegalArgumentException if a list names an unknown project or intern, a project has no
   *     ranking on its path, a limited group cannot compare the interns below it, or a pin is
   *     impossible
   */
  public Market build() {
    int[] orderedBy = orderedBy();
    ListedPairs bids = new ListedPairs(interns, tree.projects(), lottery);
    List<DroppedPair> unanswered = new ArrayList<>();
    judge(bids, orderedBy, unanswered);
    unanswered.sort(Comparator.comparingInt(DroppedPair::intern));

    MarketAssembler assembler = new MarketAssembler(tree, lottery, pins);
    assembler.expect(interns.size(), bids.size());
    List<DroppedPair> dropped = new ArrayList<>();
    int next = 0;
    for (int intern = 0; intern < interns.size(); intern++) {
      assembler.intern();
      for (int bid = bids.first[intern]; bid < bids.first[intern + 1]; bid++) {
        if (bids.tier[bid] >= 0) {
          assembler.pair(bids.project[bid], bids.tier[bid], bids.choice[bid]);
        } else {
          Side side = bids.tier[bid] == ListedPairs.REFUSED_BY_PROJECT ? Side.PROJECT : Side.GROUP;
          dropped.add(new DroppedPair(intern, bids.project[bid], side));
        }
      }
      while (next < unanswered.size() && unanswered.get(next).intern() == intern) {
        dropped.add(unanswered.get(next++));
      }
    }
    return assembler.build(dropped);
  }

  /** Returns the node whose ranking orders the pairs of each project. */
  private int[] orderedBy() {
    int[] orderedBy = new int[tree.projects()];
    for (int project = 0; project < orderedBy.length; project++) {
      int topmost = -1;
      for (int node = project; node >= 0; node = tree.parent(node)) {
        topmost = rankings[node] != null ? node : topmost;
      }
      if (topmost < 0) {
        throw new IllegalArgumentException(
            "Market: project "
                + project
                + " has no ranking, nor has a group above it. Maybe all interns are equally"
                + " welcome: PreferenceList.tied(...)?");
      }
      orderedBy[project] = topmost;
      int institution = tree.institution(project);
      if (!comparePositions && topmost < institution && isOrdered(topmost)) {
        throw new IllegalArgumentException(
            "Market: group "
                + institution
                + " has a limit but no ranking, so interns ranked by node "
                + topmost
                + " cannot be compared there with others. Maybe give group "
                + institution
                + " a ranking, or compare positions?");
      }
    }
    return orderedBy;
  }

  private boolean isOrdered(int node) {
    PreferenceList list = rankings[node];
    return list != null && list.size() > 0 && list.tier(list.size() - 1) > 0;
  }

  /** Gives each bid its tier, or who refused it. */
  private void judge(ListedPairs bids, int[] orderedBy, List<DroppedPair> unanswered) {
    int[] tierOf = new int[interns.size()];
    Arrays.fill(tierOf, -1);
    boolean[] bidsHere = new boolean[interns.size()];
    int[][] below = projectsBelow();
    for (int node = 0; node < rankings.length; node++) {
      PreferenceList list = rankings[node];
      if (list == null) {
        continue;
      }
      for (int k = 0; k < list.size(); k++) {
        Indices.check("Market", "intern ranked by node " + node, list.member(k), interns.size());
        tierOf[list.member(k)] = list.tier(k);
      }
      for (int project : below[node]) {
        bids.judge(project, tierOf, node, orderedBy[project] == node);
      }
      if (node < tree.projects()) {
        bids.markInterns(node, bidsHere, true);
        for (int k = 0; k < list.size(); k++) {
          if (!bidsHere[list.member(k)]) {
            unanswered.add(new DroppedPair(list.member(k), node, Side.INTERN));
          }
        }
        bids.markInterns(node, bidsHere, false);
      }
      for (int k = 0; k < list.size(); k++) {
        tierOf[list.member(k)] = -1;
      }
    }
  }

  private int[][] projectsBelow() {
    int[] count = new int[tree.nodes()];
    for (int project = 0; project < tree.projects(); project++) {
      for (int node = project; node >= 0; node = tree.parent(node)) {
        count[node]++;
      }
    }
    int[][] below = new int[tree.nodes()][];
    Arrays.setAll(below, node -> new int[count[node]]);
    for (int project = tree.projects() - 1; project >= 0; project--) {
      for (int node = project; node >= 0; node = tree.parent(node)) {
        below[node][--count[node]] = project;
      }
    }
    return below;
  }
}
