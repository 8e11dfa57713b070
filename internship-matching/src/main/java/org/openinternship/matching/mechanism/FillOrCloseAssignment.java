package org.openinternship.matching.mechanism;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.market.MarketPart;
import org.openinternship.matching.optimum.FillOrClose;
import org.openinternship.matching.optimum.Objective;
import org.openinternship.matching.optimum.Optimum;
import org.openinternship.matching.optimum.PairLosses;
import org.openinternship.matching.optimum.SearchLimit;
import org.openinternship.matching.optimum.SearchOutcome;
import org.openinternship.matching.optimum.SearchStatus;
import org.openinternship.matching.optimum.StandardObjective;

/**
 * The assignment that is best by objectives, as {@link OptimalAssignment} gives it, in which every
 * project and group with a {@linkplain Market#minimum minimum} has it or closes: see {@link
 * FillOrClose} for the search and its time. It is exact where its limit allows, and else the best
 * that was found; {@link #search} tells which. Without minimums it is {@link OptimalAssignment}.
 *
 * <p>Neither stable nor strategy-proof, and nothing is promised of what a limit cut short.
 */
public final class FillOrCloseAssignment implements BestByObjectives {
  /** The limit if nothing else is said: 10,000 optima, the same result on every machine. */
  public static final SearchLimit STANDARD_LIMIT = SearchLimit.steps(10_000);

  private static final FillOrCloseAssignment GENEROUS_MAXIMUM =
      of(STANDARD_LIMIT, StandardObjective.SIZE, StandardObjective.GENEROUS);

  private final OptimalAssignment usual;
  private final SearchLimit limit;

  private FillOrCloseAssignment(OptimalAssignment usual, SearchLimit limit) {
    this.usual = usual;
    this.limit = limit;
  }

  /**
   * Returns the one with the most places, then the fewest of the worst rank, then of the next
   * better one, within {@link #STANDARD_LIMIT}.
   *
   * @return the mechanism
   */
  public static FillOrCloseAssignment generousMaximum() {
    return GENEROUS_MAXIMUM;
  }

  /**
   * Returns the mechanism of other objectives.
   *
   * @param limit how long is searched; where results are stored or compared, one of steps
   * @param objectives the first one decides first; 1 to 99
   * @return the mechanism; equal to one of the same limit and objectives
   * @throws IllegalArgumentException if there are none, or too many
   */
  public static FillOrCloseAssignment of(SearchLimit limit, Objective... objectives) {
    Objects.requireNonNull(limit, "FillOrCloseAssignment.limit");
    Objects.requireNonNull(objectives, "FillOrCloseAssignment.objectives");
    return new FillOrCloseAssignment(OptimalAssignment.of(objectives), limit);
  }

  /** {@return the objectives, the first one deciding first} */
  @Override
  public List<Objective> objectives() {
    return usual.objectives();
  }

  /** {@return how long is searched} */
  public SearchLimit limit() {
    return limit;
  }

  /**
   * {@return the objectives by their labels, as in {@code fill-or-close/size+generous}, and the
   * limit, if it is another than {@link #STANDARD_LIMIT}}
   */
  @Override
  public String name() {
    return ByObjectives.name("fill-or-close", ByObjectives.labels(objectives()))
        + ByObjectives.suffix(limit, STANDARD_LIMIT);
  }

  @Override
  public Assignment assign(Market market) {
    return outcome(market).assignment();
  }

  @Override
  public MechanismOutcome outcome(Market market) {
    FillOrClose first = search(market);
    Optimum best =
        first
            .best()
            .orElseThrow(() -> new NothingFoundException(name(), first.status(), List.of(), limit));
    SearchOutcome known = first.outcome().orElseThrow();
    if (market.lastFill().isEmpty()) {
      return MechanismOutcome.of(best.assignment(), known);
    }
    FillOrClose all = first.withLast(limit, ofLast(market));
    return LastRound.outcome(known, all.best().orElseThrow().assignment(), all.outcome());
  }

  /**
   * Searches for the assignment; of those who do not come last, where some do, as {@link
   * FillOrClose#withLast} gives these what is left.
   *
   * @param market the market
   * @return what was found by the objectives and then by list order, whether it is proven, and its
   *     bound
   * @throws MarketRefusedException if the market has a part that it cannot {@linkplain #honours
   *     honour}
   */
  public FillOrClose search(Market market) {
    Objects.requireNonNull(market, "FillOrCloseAssignment.market");
    checkParts(market);
    return FillOrClose.of(market, limit, stack());
  }

  /**
   * Tells whether no assignment keeps all limits, pins and minimums, whatever closes. The search
   * ends at the first one that does, whatever it is worth.
   *
   * @param market the market
   * @return true if it is proven that there is none; false if there is one, or if neither is known
   *     within the limit
   * @throws MarketRefusedException if the market has a part that it cannot {@linkplain #honours
   *     honour}
   */
  public boolean isImpossible(Market market) {
    Objects.requireNonNull(market, "FillOrCloseAssignment.market");
    checkParts(market);
    return FillOrClose.of(AnyAssignment.in(market), limit, AnyAssignment.OBJECTIVE).status()
        == SearchStatus.IMPOSSIBLE;
  }

  private List<Objective> ofLast(Market market) {
    return LastRound.objectives(market, market.lastFill().orElseThrow(), stack());
  }

  private List<Objective> stack() {
    return ByObjectives.thenListOrder(objectives());
  }

  @Override
  public Set<MarketPart> honours() {
    return ByObjectives.honoursLimitsAnd(MarketPart.MINIMUMS, MarketPart.LAST_INTERNS);
  }

  /**
   * Takes what closed as given, and tells of each pair at which level it would fall behind then.
   * Where there are minimums, another choice of what closes might be as good with it.
   */
  @Override
  public Account account(Market market, Assignment assignment) {
    Objects.requireNonNull(assignment, "FillOrCloseAssignment.assignment");
    checkParts(market);
    if (!FillOrClose.keepsLimits(market, assignment)) {
      return Account.none();
    }
    boolean closes = market.parts().contains(MarketPart.MINIMUMS);
    if (market.lastFill().isPresent()) {
      return accountOfTwoRounds(market, assignment, closes);
    }
    Optimum given = FillOrClose.given(market, assignment, stack());
    if (!given.certifies(assignment)) {
      return Account.none();
    }
    return account(given, closes);
  }

  private static Account account(Optimum given, boolean closes) {
    PairLosses losses = given.losses();
    return pair -> because(losses, pair, closes);
  }

  private static Optional<Because> because(PairLosses losses, int pair, boolean closes) {
    return OptimalAssignment.because(losses, pair)
        .flatMap(because -> Optional.of(closes ? asItCloses(because) : because));
  }

  private Account accountOfTwoRounds(Market market, Assignment assignment, boolean closes) {
    Optional<Optimum> first = FillOrClose.firstGiven(market, assignment, stack());
    if (first.isEmpty()) {
      return Account.none();
    }
    Optimum last = FillOrClose.lastGiven(market, assignment, ofLast(market));
    return last.certifies(assignment)
        ? LastRound.account(market, account(first.get(), closes), last)
        : Account.none();
  }

  private static Because asItCloses(Because because) {
    return because instanceof Because.ObjectiveLoses loses
        ? new Because.LosesAsItCloses(loses)
        : because;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FillOrCloseAssignment that
        && usual.equals(that.usual)
        && limit.equals(that.limit);
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
