package org.openinternship.matching.mechanism;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.openinternship.core.internal.Copies;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.market.MarketPart;
import org.openinternship.matching.optimum.Objective;
import org.openinternship.matching.optimum.Optimum;
import org.openinternship.matching.optimum.OptimumLevel;
import org.openinternship.matching.optimum.PairLosses;
import org.openinternship.matching.optimum.StandardObjective;

/**
 * The assignment that is best by objectives, the first one deciding first, as universities give out
 * projects: see {@link Optimum} for what that is, its proof, time and memory. The last objective is
 * always {@link StandardObjective#LIST_ORDER}, so that no tie is broken against how a list stands
 * without need.
 *
 * <p>Interns' lists decide, and numbers of pairs where an objective asks for such; orders of
 * projects do not. Pinned interns sit where they are pinned and count for no rank. Lower limits are
 * kept, or the run ends with a {@link org.openinternship.matching.optimum.LimitConflictException}.
 * Interns who {@linkplain Market#withLast come last} get what the others leave: these have the same
 * places as if nobody came after them, and where somebody may be needed the best places with which
 * lower limits can be kept.
 *
 * <p>Pareto-efficient for interns where the objectives go by ranks alone, and the first of them is
 * the size or rank-maximal: a better place for somebody and a worse one for nobody would be a
 * better value. Those who come last are so among themselves, unless they are spread {@linkplain
 * org.openinternship.matching.market.LastFill#EVENLY evenly}. Neither stable nor strategy-proof: it
 * can pay not to list what one would get anyway, or to list less.
 */
public final class OptimalAssignment implements BestByObjectives {
  private static final OptimalAssignment LEAST_RANK_SUM =
      of(StandardObjective.SIZE, StandardObjective.RANK_SUM);
  private static final OptimalAssignment RANK_MAXIMAL = of(StandardObjective.RANK_MAXIMAL);
  private static final OptimalAssignment GREEDY_MAXIMUM =
      of(StandardObjective.SIZE, StandardObjective.RANK_MAXIMAL);
  private static final OptimalAssignment GENEROUS_MAXIMUM =
      of(StandardObjective.SIZE, StandardObjective.GENEROUS);

  private static final Set<StandardObjective> BY_RANKS =
      Collections.unmodifiableSet(
          EnumSet.of(
              StandardObjective.RANK_MAXIMAL,
              StandardObjective.GENEROUS,
              StandardObjective.GREEDY_GENEROUS,
              StandardObjective.RANK_SUM,
              StandardObjective.SQUARED_RANKS));

  private final List<Objective> objectives;

  private OptimalAssignment(List<Objective> objectives) {
    this.objectives = objectives;
  }

  /** {@return the most places, and then the least sum of ranks} */
  public static OptimalAssignment leastRankSum() {
    return LEAST_RANK_SUM;
  }

  /**
   * Returns the one with the most first choices, then the most second choices, and so on; it places
   * fewer people than are possible where that gives more of them a better rank.
   *
   * @return the mechanism
   */
  public static OptimalAssignment rankMaximal() {
    return RANK_MAXIMAL;
  }

  /**
   * {@return the most places, then the most first choices, then the most second ones, and so on}
   */
  public static OptimalAssignment greedyMaximum() {
    return GREEDY_MAXIMUM;
  }

  /** {@return the most places, then the fewest of the worst rank, then of the next better one} */
  public static OptimalAssignment generousMaximum() {
    return GENEROUS_MAXIMUM;
  }

  /**
   * Returns the most places, and then the largest total of points; through an engine, or where the
   * market has {@linkplain StandardConflictRule#SCORE points} among its facts.
   *
   * @return the mechanism
   */
  public static OptimalAssignment greatestScore() {
    return of(StandardObjective.SIZE, new Objective.LeastTotal(StandardConflictRule.SCORE));
  }

  /**
   * Returns the mechanism of other objectives.
   *
   * @param objectives the first one decides first; 1 to 99
   * @return the mechanism; equal to one of the same objectives
   * @throws IllegalArgumentException if there are none, or too many
   */
  public static OptimalAssignment of(Objective... objectives) {
    Objects.requireNonNull(objectives, "OptimalAssignment.objectives");
    List<Objective> all = Copies.list(Arrays.asList(objectives), "OptimalAssignment.objectives");
    if (all.isEmpty() || all.size() >= Optimum.MAX_OBJECTIVES) {
      throw new IllegalArgumentException(
          "OptimalAssignment: number of objectives is "
              + all.size()
              + ", it must be from 1 to "
              + (Optimum.MAX_OBJECTIVES - 1));
    }
    return new OptimalAssignment(all);
  }

  /** {@return the objectives, the first one deciding first} */
  @Override
  public List<Objective> objectives() {
    return objectives;
  }

  /** {@return the objectives by their labels, as in {@code optimal/size+rank-sum}} */
  @Override
  public String name() {
    return ByObjectives.name("optimal", ByObjectives.labels(objectives));
  }

  @Override
  public Assignment assign(Market market) {
    return outcome(market).assignment();
  }

  private Optimum withLast(Market market, Optimum first) {
    return first.withLast(
        LastRound.objectives(market, market.lastFill().orElseThrow(), first.objectives()));
  }

  @Override
  public MechanismOutcome outcome(Market market) {
    Optimum first = optimum(market);
    if (market.lastFill().isEmpty()) {
      return MechanismOutcome.of(first.assignment(), first.outcome());
    }
    Optimum all = withLast(market, first);
    return LastRound.outcome(first.outcome(), all.assignment(), Optional.of(all.outcome()));
  }

  /**
   * Finds the assignment with its proof; of those who do not come last, where some do, as {@link
   * Optimum#withLast} gives these what is left.
   *
   * @param market the market
   * @return the optimum, by the objectives and then by list order
   * @throws MarketRefusedException if the market has a part that it cannot {@linkplain #honours
   *     honour}
   */
  public Optimum optimum(Market market) {
    Objects.requireNonNull(market, "OptimalAssignment.market");
    checkParts(market);
    return Optimum.of(market, ByObjectives.thenListOrder(objectives));
  }

  @Override
  public Set<Property> properties() {
    Objective first = objectives.get(0);
    boolean byRanks =
        objectives.stream().allMatch(o -> o == StandardObjective.SIZE || BY_RANKS.contains(o));
    boolean efficient =
        byRanks
            && (first == StandardObjective.SIZE || first == StandardObjective.RANK_MAXIMAL)
            && objectives.stream().anyMatch(BY_RANKS::contains);
    return Collections.unmodifiableSet(
        efficient ? EnumSet.of(Property.PARETO_EFFICIENT) : EnumSet.noneOf(Property.class));
  }

  @Override
  public Set<MarketPart> honours() {
    return ByObjectives.honoursLimitsAnd(MarketPart.LAST_INTERNS);
  }

  /** Runs twice more; what it tells of a pair is the level at which it would fall behind. */
  @Override
  public Account account(Market market, Assignment assignment) {
    Objects.requireNonNull(assignment, "OptimalAssignment.assignment");
    Optimum optimum = optimum(market);
    if (market.lastFill().isPresent()) {
      return accountOfTwoRounds(market, optimum, assignment);
    }
    if (!optimum.certifies(assignment)) {
      return Account.none();
    }
    return account(optimum);
  }

  private static Account account(Optimum optimum) {
    PairLosses losses = optimum.losses();
    return pair -> because(losses, pair);
  }

  private Account accountOfTwoRounds(Market market, Optimum first, Assignment assignment) {
    if (!LastRound.isAfter(market, first.assignment(), assignment)) {
      return Account.none();
    }
    Optimum last = withLast(market, first);
    return last.certifies(assignment)
        ? LastRound.account(market, account(first), last)
        : Account.none();
  }

  static Optional<Because> because(PairLosses losses, int pair) {
    if (losses.breaksLimits(pair)) {
      return Optional.of(new Because.BreaksLimits());
    }
    if (losses.isAsGood(pair)) {
      return Optional.of(new Because.AsGood());
    }
    return losses.level(pair).map(level -> loses(level, losses.atLeast(pair).orElseThrow()));
  }

  static Because.ObjectiveLoses loses(OptimumLevel level, long atLeast) {
    return new Because.ObjectiveLoses(
        level.stackPosition(), level.objective(), level.threshold(), level.isMost(), atLeast);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof OptimalAssignment that && objectives.equals(that.objectives);
  }

  @Override
  public int hashCode() {
    return name().hashCode();
  }

  @Override
  public String toString() {
    return name();
  }
}
