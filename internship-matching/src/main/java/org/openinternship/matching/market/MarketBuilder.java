package org.openinternship.matching.market;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openinternship.core.internal.Indices;

/**
 * A builder of a market from preference lists: interns list projects, projects and groups rank
 * interns.
 *
 * <p><b>Acceptability.</b> A pair enters the market if the intern lists the project and every
 * ranking on the project's path, its own and those of the groups above it, has the intern. A pair
 * that only one side lists is dropped and reported in {@link Market#dropped}. Every project needs a
 * ranking on its path.
 *
 * <p><b>Whose order.</b> Of the {@linkplain CapacityTree#isShared shared} groups with a ranking on
 * a project's path the topmost decides the order of its pairs; where there is none, the nearest
 * ranking does, the project's own before that of a group above it. Every other ranking only says
 * who is acceptable. So a supervisor with a ranking and too few seats for all its projects orders
 * the interns of all of them, as in student-project allocation; and a group whose limit cannot
 * bind, that has no limit or only one project, decides nothing.
 *
 * <p>Below a shared group whose projects go by different rankings, pairs are compared by their
 * tiers: a first place here equals a first place there. The order is then one over pairs: the
 * intern-proposing result stays stable and strategy-proof, but some other stable result may suit an
 * intern better.
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
  private @Nullable List<String> internKeys;
  private @Nullable List<String> nodeKeys;

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
   * Gives interns, projects and groups the keys that they draw lots by. Default: the decimal texts
   * of their indices.
   *
   * @param interns the key of each intern, in the order of keys where equal numbers are to go by it
   * @param nodes the key of each project, and after them that of each group
   * @return this
   * @throws IllegalArgumentException if there is not one key a project and group
   */
  public MarketBuilder keys(List<String> interns, List<String> nodes) {
    Objects.requireNonNull(interns, "MarketBuilder.interns");
    Objects.requireNonNull(nodes, "MarketBuilder.nodes");
    if (nodes.size() != tree.nodes()) {
      throw new IllegalArgumentException(
          "Market: number of keys of projects and groups is "
              + nodes.size()
              + ", it must be "
              + tree.nodes());
    }
    internKeys = List.copyOf(interns);
    nodeKeys = List.copyOf(nodes);
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
   * plus sorting within ties; 8 bytes for each place in a ranking while it builds.
   *
   * @return an immutable market
   * @throws IllegalArgumentException if a list names an unknown project or intern, there is not one
   *     key an intern or two have the same, a project has no ranking on its path, or a pin is
   *     impossible
   */
  public Market build() {
    int[] orderedBy = orderedBy();
    Lots lots = lots(drawsAt(orderedBy));
    checkMembers("project listed by intern ", interns, tree.projects());
    checkMembers("intern ranked by node ", Arrays.asList(rankings), interns.size());
    MarketAssembler assembler = new MarketAssembler(tree, lots, pins);
    return new ListedMarket(tree, interns, rankings, orderedBy, lots).build(assembler);
  }

  private static void checkMembers(
      String whose, List<? extends @Nullable PreferenceList> lists, int bound) {
    for (int at = 0; at < lists.size(); at++) {
      PreferenceList list = lists.get(at);
      if (list != null && list.largest() >= bound) {
        for (int k = 0; k < list.size(); k++) {
          Indices.check("Market", whose + at, list.member(k), bound);
        }
      }
    }
  }

  /** Returns who draws at each project: whoever decides for several of them, or it itself. */
  private int[] drawsAt(int[] orderedBy) {
    int[] drawsAt = new int[orderedBy.length];
    Arrays.setAll(drawsAt, p -> tree.isShared(orderedBy[p]) ? orderedBy[p] : p);
    return drawsAt;
  }

  /** Returns the lots of interns and projects, by their keys or by their indices. */
  private Lots lots(int[] drawsAt) {
    if (internKeys == null || nodeKeys == null) {
      return Lots.ofIndices(lottery, tree.projects(), drawsAt);
    }
    if (internKeys.size() != interns.size()) {
      throw new IllegalArgumentException(
          "Market: number of keys of interns is "
              + internKeys.size()
              + ", it must be "
              + interns.size());
    }
    List<String> keys = nodeKeys;
    return Lots.of(
        lottery,
        internKeys,
        keys.subList(0, tree.projects()),
        Arrays.stream(drawsAt).mapToObj(keys::get).toList());
  }

  /** Returns the node whose ranking orders the pairs of each project. */
  private int[] orderedBy() {
    int[] orderedBy = new int[tree.projects()];
    for (int project = 0; project < orderedBy.length; project++) {
      orderedBy[project] = tree.rankingAt(project, node -> rankings[node] != null);
      if (orderedBy[project] < 0) {
        throw new IllegalArgumentException(
            "Market: project "
                + project
                + " has no ranking, nor has a group above it. Maybe all interns are equally"
                + " welcome: PreferenceList.tied(...)?");
      }
    }
    return orderedBy;
  }

  /** {@return the name of this type and the number of interns so far and of projects} */
  @Override
  public String toString() {
    return "MarketBuilder: " + interns.size() + " interns, " + tree.projects() + " projects";
  }
}
