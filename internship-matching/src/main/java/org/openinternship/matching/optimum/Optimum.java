package org.openinternship.matching.optimum;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.internal.Copies;
import org.openinternship.core.internal.Interrupts;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.market.MarketPart;

/**
 * An assignment that is best by a stack of objectives, and the proof of it: the first objective
 * decides, the next one among all assignments that are best by it, and so on to the last. What is
 * left open then is decided by a fixed order that begins with the interns' lots, so that the same
 * market has the same optimum on every machine.
 *
 * <p>Assignments keep every capacity, every {@linkplain Market#lowerLimit lower limit} and every
 * pin, and make only pairs of the market. What interns list decides, and numbers that objectives
 * ask for; orders of projects do not.
 *
 * <p>Interns who {@linkplain Market#withLast come last} count for no objective, and have a place
 * only where a lower limit may need them, beyond what pins and lower limits within it make sure of:
 * {@link #withLast} gives them what is left. Loads count everybody who has a place.
 *
 * <p><b>How.</b> Each level is a flow of least cost from interns through projects and groups to the
 * root. Its prices, whole numbers, say which pairs, places out and limits every best assignment
 * has, and the next level sees no others. So nothing is weighed against anything, nothing is
 * rounded, and no number grows with the number of levels. The prices of all levels are the proof,
 * which {@link #certifies} checks by code of its own.
 *
 * <p>With m pairs, a level with ranks takes a few passes over the pairs that are left, O(m sqrt(N))
 * at worst for each price at which exchanges open; numbers that lie far apart cost one such level
 * for each two bits. Memory 24 bytes a pair and O(N and the nodes), and 8 bytes a node for each
 * level. Immutable and safe to share.
 *
 * <p>Sources: Irving, Kavitha, Mehlhorn, Michail, Paluch, <i>Rank-maximal matchings</i> (2006);
 * Huang, Kavitha, Mehlhorn, Michail, <i>Fair matchings and related problems</i> (2016), for levels
 * that follow each other by their duals; Ford, Fulkerson, <i>Flows in networks</i> (1962).
 */
public final class Optimum {
  /** The most objectives of a stack. */
  public static final int MAX_OBJECTIVES = 100;

  private static final Set<MarketPart> HONOURED =
      Set.of(MarketPart.SHARED_LIMITS, MarketPart.LOWER_LIMITS, MarketPart.LAST_INTERNS);

  private final Market market;
  private final NodeLimits limits;
  private final Counted counted;
  private final List<Objective> objectives;
  private final Assignment assignment;
  private final List<OptimumLevel> levels;

  private Optimum(
      Market market,
      NodeLimits limits,
      Counted counted,
      List<Objective> objectives,
      Assignment assignment,
      List<OptimumLevel> levels) {
    this.market = market;
    this.limits = limits;
    this.counted = counted;
    this.objectives = objectives;
    this.assignment = assignment;
    this.levels = levels;
  }

  /**
   * Finds an assignment that is best by objectives.
   *
   * @param market the market
   * @param objectives the first one decides first; 1 to 100
   * @return the optimum
   * @throws LimitConflictException if no assignment keeps every lower limit
   * @throws IllegalArgumentException if there are no objectives or too many, an objective goes by
   *     numbers that the market does not tell or that are out of bounds, or names a node that the
   *     market has not, or if the market has a part beside limits and interns who come last
   * @throws java.util.concurrent.CancellationException if the running thread was interrupted; its
   *     interrupt status stays set
   */
  public static Optimum of(Market market, Objective... objectives) {
    Objects.requireNonNull(objectives, "Optimum.objectives");
    return of(market, Arrays.asList(objectives));
  }

  /**
   * Finds an assignment that is best by objectives, as {@link #of(Market, Objective...)} does.
   *
   * @param market the market
   * @param objectives the first one decides first; 1 to 100
   * @return the optimum
   * @throws LimitConflictException if no assignment keeps every lower limit
   * @throws IllegalArgumentException as the other method says
   * @throws java.util.concurrent.CancellationException if the running thread was interrupted; its
   *     interrupt status stays set
   */
  public static Optimum of(Market market, List<Objective> objectives) {
    Objects.requireNonNull(market, "Optimum.market");
    Objects.requireNonNull(objectives, "Optimum.objectives");
    List<Objective> stack = Copies.list(objectives, "Optimum.objectives");
    Bounds.check("Optimum", "number of objectives", stack.size(), 1, MAX_OBJECTIVES);
    checkParts(market, HONOURED);
    return within(NodeLimits.of(market), market, stack);
  }

  /** Finds the best of those that keep limits which may be others than the market's. */
  static Optimum within(NodeLimits limits, Market market, List<Objective> stack) {
    return within(limits, market, stack, Counted.first(market, List.of()));
  }

  static Optimum within(NodeLimits limits, Market market, List<Objective> stack, Counted counted) {
    Interrupts.check();
    Network network = new Network(market, limits, counted);
    boolean possible = network.begin() < 0;
    LevelSearch search = new LevelSearch(network, null);
    for (int k = 0; possible && k < stack.size(); k++) {
      possible = search.solve(stack.get(k));
    }
    if (!possible) {
      throw new LimitConflictException(ConflictSearch.find(market, limits.least()).orElseThrow());
    }
    Assignment assignment = Assignment.ofPairs(market, network.pairs());
    return new Optimum(market, limits, counted, stack, assignment, search.levels());
  }

  /**
   * Gives interns who come last what this leaves. All others are where this has them, and those who
   * come last are the only ones whom the objectives count; loads count everybody.
   *
   * @param objectives the first one decides first; 1 to 100
   * @return the optimum of those who come last, with the places of all
   * @throws IllegalArgumentException if there are no objectives or too many, an objective goes by
   *     numbers that the market does not tell or that are out of bounds, or names a node that the
   *     market has not
   * @throws java.util.concurrent.CancellationException if the running thread was interrupted; its
   *     interrupt status stays set
   */
  public Optimum withLast(List<Objective> objectives) {
    Objects.requireNonNull(objectives, "Optimum.objectives");
    List<Objective> stack = Copies.list(objectives, "Optimum.objectives");
    Bounds.check("Optimum", "number of objectives", stack.size(), 1, MAX_OBJECTIVES);
    return within(limits, lastRound(market, assignment), stack, Counted.LAST).whole(this);
  }

  /** The market in which all but those who come last sit where an assignment has them. */
  static Market lastRound(Market market, Assignment first) {
    int[] pins = new int[market.interns()];
    Arrays.setAll(pins, intern -> market.isLast(intern) ? -1 : first.project(intern));
    return market.withPins(pins);
  }

  /** The same with the pairs of those who do not come last. */
  Optimum whole(Optimum first) {
    Assignment all = whole(first.market, first.assignment, assignment);
    return new Optimum(market, limits, counted, objectives, all, levels);
  }

  /** The pairs of those who come last by one assignment, and of all others by the first. */
  static Assignment whole(Market market, Assignment first, Assignment last) {
    int[] pairs = new int[market.interns()];
    Arrays.setAll(pairs, intern -> (market.isLast(intern) ? last : first).pair(intern));
    return Assignment.ofPairs(market, pairs);
  }

  NodeLimits limits() {
    return limits;
  }

  /**
   * Works out, for every pair that is not made, at which level an assignment with it falls behind:
   * runs once more, and looks after each level for the pairs that some best assignment has.
   *
   * @return what each pair would cost
   * @throws java.util.concurrent.CancellationException if the running thread was interrupted; its
   *     interrupt status stays set
   */
  public PairLosses losses() {
    PairLosses losses = new PairLosses(market);
    Network network = new Network(market, limits, counted);
    network.begin();
    losses.begin(network);
    if (limits.isAnySet()
        && new LevelSolver(network, (i, p) -> 0).solve(new long[network.options()])) {
      losses.trim(network);
    }
    LevelSearch search = new LevelSearch(network, losses);
    objectives.forEach(search::solve);
    losses.end(search.levels());
    return losses;
  }

  /**
   * Tells which lower limits of a market cannot be met together, and why.
   *
   * @param market the market
   * @return a smallest set of such limits, in the sense that none can be left out; empty if all can
   *     be met
   * @throws IllegalArgumentException if the market has a part that is neither shared nor lower
   *     limits
   */
  public static Optional<LimitConflict> conflict(Market market) {
    Objects.requireNonNull(market, "Optimum.market");
    checkParts(market, HONOURED);
    return ConflictSearch.find(market, NodeLimits.of(market).least());
  }

  /**
   * Tells of several sets of lower limits that cannot be met together, as {@link #conflict} tells
   * of one. Where many limits are out of reach this is much faster than to ask for one after the
   * other.
   *
   * @param market the market
   * @return smallest sets that have no limit in common; none if all limits can be met. If those
   *     limits are lifted, others may still be too many
   * @throws IllegalArgumentException if the market has a part that is neither shared nor lower
   *     limits
   */
  public static List<LimitConflict> conflicts(Market market) {
    Objects.requireNonNull(market, "Optimum.market");
    checkParts(market, HONOURED);
    return ConflictSearch.findSeveral(market, NodeLimits.of(market).least());
  }

  static void checkParts(Market market, Set<MarketPart> honoured) {
    for (MarketPart part : market.parts()) {
      Bounds.check(
          honoured.contains(part),
          "Optimum",
          "part of the market",
          part,
          "one that is honoured here: " + honoured.stream().sorted().toList());
    }
  }

  /** {@return the objectives, the one that decided first at the beginning} */
  public List<Objective> objectives() {
    return objectives;
  }

  /** {@return the assignment} */
  public Assignment assignment() {
    return assignment;
  }

  /** {@return what was counted, level by level, with its proof} */
  public List<OptimumLevel> levels() {
    return levels;
  }

  /** {@return what was counted, all of it proven; without the prices} */
  public SearchOutcome outcome() {
    return new SearchOutcome(
        SearchStatus.OPTIMAL,
        levels.stream()
            .map(
                level ->
                    new SearchLevel(
                        level.objective().label(),
                        level.threshold(),
                        level.isMost(),
                        level.amount(),
                        OptionalLong.of(level.amount())))
            .toList());
  }

  /**
   * Tells whether the levels prove that an assignment is best by all objectives: this one's own is,
   * and so is every other one that is as good. Found from the definitions of the objectives, the
   * market and the prices alone, in O(m) a level.
   *
   * @param assignment an assignment of the market
   * @return true if it is proven
   * @throws IllegalArgumentException if the assignment has another number of interns
   */
  public boolean certifies(Assignment assignment) {
    Objects.requireNonNull(assignment, "Optimum.assignment");
    Bounds.check(
        assignment.interns() == market.interns(),
        "Optimum",
        "number of interns of the assignment",
        assignment.interns(),
        "that of the market, " + market.interns());
    return new ProofCheck(market, assignment, limits, counted).holds(objectives, levels);
  }

  /** {@return the objectives and what each level counted} */
  @Override
  public String toString() {
    return "Optimum" + levels;
  }
}
